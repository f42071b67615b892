package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Sha256;
import org.banggiao.partner.Partners;
import org.banggiao.treaty.Standing;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyAction;
import org.banggiao.treaty.TreatyFilter;
import org.banggiao.treaty.TreatyRow;
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
    return answer(json.writeValueAsBytes(whole(known(id))), MediaType.APPLICATION_JSON, request);
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
    LocalDate day = Day.read(asOf, now.valid());
    return answer(
        json.writeValueAsBytes(
            Parties.rows(
                treaties.standings(t.id(), now),
                treaties.actions(t.id(), now),
                partners,
                day,
                true)),
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
    for (Treaty t : treaties.all(ids)) {
      lines.append(json.writeValueAsString(whole(t))).append('\n');
    }
    return answer(lines.toString().getBytes(StandardCharsets.UTF_8), LINES, request);
  }

  /** OpenAPI 3.1 of these doors. */
  @GetMapping("/api/v1/treaty/openapi.json")
  ResponseEntity<byte[]> described(HttpServletRequest request) throws IOException {
    byte[] body = new ClassPathResource("openapi/treaty.json").getContentAsByteArray();
    return answer(body, MediaType.APPLICATION_JSON, request);
  }

  private Map<String, Object> whole(Treaty t) {
    AsOf now = AsOf.on(Days.today(clock));
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("treaty", Plain.treaty(t));
    o.put("actions", treaties.actions(t.id(), now).stream().map(Plain::action).toList());
    List<Map<String, Object>> standings = new ArrayList<>();
    for (Standing s : treaties.standings(t.id(), now)) {
      standings.add(Plain.standing(s));
    }
    o.put("standings", standings);
    o.put("relations", treaties.relations(t.id()));
    return o;
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

  /** Records as plain maps, so that a field renamed in Java changes nothing outside. */
  static final class Plain {

    private Plain() {}

    static Map<String, Object> treaty(Treaty t) {
      Map<String, Object> o = new LinkedHashMap<>();
      o.put("id", t.id());
      o.put("url", t.path());
      o.put("form", t.form());
      o.put("type", t.type());
      o.put("bilateral", t.bilateral());
      o.put("titles", t.titles());
      o.put("subjects", t.subjects());
      o.put("adopted", TreatyFile.text(t.adopted()));
      o.put("place", t.place());
      o.put("depositary", t.depositary());
      o.put("mtdsg", t.mtdsg());
      o.put("unRegistration", t.unRegistration());
      o.put("untsVolume", t.untsVolume());
      o.put("inForce", TreatyFile.text(t.inForce()));
      o.put("inForceConfidence", t.inForceTrust());
      o.put("clause", t.rule());
      o.put("note", t.note());
      o.put("confidence", t.confidence());
      o.put("source", t.source());
      return o;
    }

    static Map<String, Object> action(TreatyAction a) {
      Map<String, Object> o = new LinkedHashMap<>();
      o.put("id", a.id());
      o.put("partner", a.partner());
      o.put("kind", a.kind().code());
      o.put("received", TreatyFile.text(a.received()));
      o.put("deposited", TreatyFile.text(a.deposited()));
      o.put("notified", TreatyFile.text(a.notified()));
      o.put("inForce", TreatyFile.text(a.inForce()));
      o.put("articles", a.articles());
      o.put("territory", TreatyFile.text(a.territory()));
      o.put("target", a.target());
      o.put("opposing", a.opposing());
      o.put("summaryVi", a.summaryVi());
      o.put("summaryEn", a.summaryEn());
      o.put("source", a.source());
      o.put("confidence", a.confidence());
      o.put("knownOn", a.knownOn());
      return o;
    }

    static Map<String, Object> standing(Standing s) {
      Map<String, Object> o = new LinkedHashMap<>();
      o.put("partner", s.partner());
      o.put("signed", TreatyFile.text(s.signed()));
      o.put("consented", TreatyFile.text(s.consented()));
      o.put("provisional", TreatyFile.text(s.provisional()));
      o.put("from", TreatyFile.text(s.from()));
      o.put("until", TreatyFile.text(s.until()));
      o.put("basis", s.basis());
      return o;
    }
  }
}
