package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Sha256;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Form;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyFilter;
import org.banggiao.treaty.TreatyRow;
import org.banggiao.treaty.WholeTreaty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register for machines: read by anyone, from any page (CORS), with conditional requests (ETag,
 * RFC 9110) and pages of at most 500.
 */
@RestController
class TreatyApi {

  private static final int LARGEST = 500;
  private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");

  private final Treaties treaties;
  private final Partners partners;
  private final InstantSource clock;
  private final JsonMapper json;

  TreatyApi(Treaties treaties, Partners partners, InstantSource clock, JsonMapper json) {
    this.treaties = treaties;
    this.partners = partners;
    this.clock = clock;
    this.json = json;
  }

  /**
   * The list, with the filters of the page: q, ben, linh-vuc, loai, dang, tt, tu, den, tinh-den.
   */
  @GetMapping("/api/v1/treaty")
  ResponseEntity<byte[]> list(
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size,
      HttpServletRequest request) {
    if (page < 1 || size < 1 || size > LARGEST || page > 1_000_000) {
      throw Refusal.invalid("api.page", LARGEST);
    }
    TreatyFilter filter = TreatyQuery.of(request, Days.today(clock)).filter();
    long total = treaties.count(filter);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("total", total);
    body.put("page", page);
    body.put("size", size);
    body.put("asOf", filter.day());
    body.put(
        "items",
        treaties.list(filter, "ky", true, size, (page - 1) * size).stream()
            .map(TreatyFile::of)
            .toList());
    if ((long) page * size < total) {
      String rest =
          request.getQueryString() == null
              ? ""
              : ("&" + request.getQueryString()).replaceAll("&(page|size)=[^&]*", "");
      body.put("next", "/api/v1/treaty?page=" + (page + 1) + "&size=" + size + rest);
    }
    return answer(json.writeValueAsBytes(body), MediaType.APPLICATION_JSON, request);
  }

  @GetMapping("/api/v1/treaty/{id}")
  ResponseEntity<byte[]> treaty(@PathVariable String id, HttpServletRequest request) {
    return answer(
        json.writeValueAsBytes(
            Plain.whole(treaties.whole(List.of(known(id).id())).getFirst(), partners)),
        MediaType.APPLICATION_JSON,
        request);
  }

  /** Participants as of a day, as known on another: {@code asOf=2000-01-01&knownOn=2014-12-31}. */
  @GetMapping("/api/v1/treaty/{id}/participant")
  ResponseEntity<byte[]> participants(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String knownOn,
      HttpServletRequest request) {
    Treaty t = known(id);
    AsOf now = Day.asOf(Days.today(clock), knownOn);
    LocalDate day = Form.day(asOf, "asOf", now.valid());
    return answer(
        json.writeValueAsBytes(TreatyDrawing.rows(treaties, partners, t, now, day, true)),
        MediaType.APPLICATION_JSON,
        request);
  }

  /** Reservations beside what the others answered, as of a day, as known on another. */
  @GetMapping("/api/v1/treaty/{id}/reservation")
  ResponseEntity<byte[]> reservations(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String knownOn,
      HttpServletRequest request) {
    Treaty t = known(id);
    AsOf now = Day.asOf(Days.today(clock), knownOn);
    LocalDate day = Form.day(asOf, "asOf", now.valid());
    return answer(
        json.writeValueAsBytes(
            MatrixRow.of(treaties.matrix(t, treaties.actions(t.id(), now), day))),
        MediaType.APPLICATION_JSON,
        request);
  }

  /** Everything: one treaty a line, with its actions. Import takes it back as it is. */
  @GetMapping("/api/v1/treaty.jsonl")
  ResponseEntity<byte[]> bulk(HttpServletRequest request) {
    StringBuilder lines = new StringBuilder();
    TreatyFilter filter = TreatyQuery.of(request, Days.today(clock)).filter();
    List<String> ids =
        treaties.list(filter, "ky", true, 200_000, 0).stream().map(TreatyRow::id).toList();
    for (WholeTreaty t : treaties.whole(ids)) {
      lines.append(json.writeValueAsString(Plain.whole(t, partners))).append('\n');
    }
    return answer(lines.toString().getBytes(StandardCharsets.UTF_8), LINES, request);
  }

  /** OpenAPI 3.1 of these doors. */
  @GetMapping("/api/v1/treaty/openapi.json")
  ResponseEntity<byte[]> described(HttpServletRequest request) throws IOException {
    byte[] body = new ClassPathResource("openapi/treaty.json").getContentAsByteArray();
    return answer(body, MediaType.APPLICATION_JSON, request);
  }

  private Treaty known(String id) {
    return treaties.known(id).orElseThrow(() -> Refusal.absent("treaty.absent", id));
  }

  private static ResponseEntity<byte[]> answer(
      byte[] body, MediaType type, HttpServletRequest request) {
    String tag = '"' + Sha256.hex(body).substring(0, 32) + '"';
    return ResponseEntity.ok()
        .contentType(type)
        .eTag(tag)
        .cacheControl(CacheControl.maxAge(java.time.Duration.ofMinutes(5)).cachePublic())
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag")
        .body(body);
  }
}
