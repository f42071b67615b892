package org.banggiao.treaty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Sha256;
import org.banggiao.partner.Partner;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Treaties, relations and texts as the reference files tell them; see facts/NOTE.md. */
final class TreatyFacts {

  private static final List<String> FILES =
      List.of(
          "treaties.csv",
          "treaty_relations.csv",
          "treaty_actions_untc.csv",
          "treaty_actions_wipo.csv",
          "treaty_actions_vn.csv",
          "treaty_actions_extinct.csv",
          "treaty_statements_vn.csv");

  /** Every text shipped, named after its treaty. */
  private static final List<String> TEXTS =
      List.of(
          "cedaw-1979",
          "chong-tham-nhung-2003",
          "chong-tra-tan-1984",
          "diet-chung-1948",
          "gc-ap1-1977",
          "gc-i-1949",
          "gc-ii-1949",
          "gc-iii-1949",
          "gc-iv-1949",
          "hien-chuong-lien-hop-quoc",
          "iccpr-1966",
          "icerd-1966",
          "icescr-1966",
          "khoang-khong-vu-tru-1967",
          "luat-bien-1982",
          "luat-dieu-uoc-1969",
          "quan-he-lanh-su-1963",
          "quan-he-ngoai-giao-1961",
          "quy-che-toa-an-quoc-te",
          "quyen-nguoi-khuyet-tat-2006",
          "quyen-tre-em-1989");

  /** Those with earlier versions beside them, by the articles that had other words. */
  private static final List<String> AMENDED = List.of("hien-chuong-lien-hop-quoc");

  private TreatyFacts() {}

  /** One text with its articles. */
  record Text(Wording wording, List<Wording.Article> articles) {}

  /** Changes when any of the files does, or the way they are read. */
  static String fingerprint() {
    MessageDigest sha = Sha256.start();
    sha.update((byte) 2);
    for (String file :
        Stream.of(
                FILES.stream(),
                TEXTS.stream().map(t -> "texts/" + t + ".json"),
                AMENDED.stream().map(t -> "texts/" + t + ".earlier.json"))
            .flatMap(files -> files)
            .toList()) {
      sha.update(bytes(file));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  static List<Treaty> treaties(Instant at) {
    return Facts.rows("treaties.csv").stream().map(r -> treaty(r, at)).toList();
  }

  /** Addresses under which a treaty was known before, or is known elsewhere. */
  static Map<String, String> former() {
    Map<String, String> moved = new LinkedHashMap<>();
    for (Map<String, String> r : Facts.rows("treaties.csv")) {
      String id = cell(r, "id");
      for (String old : List.of(cell(r, "former_id"), "mtdsg-" + cell(r, "mtdsg"))) {
        String plain = old.toLowerCase(Locale.ROOT);
        if (!plain.isEmpty() && !plain.equals("mtdsg-") && !plain.equals(id)) {
          moved.put(plain, id);
        }
      }
    }
    return moved;
  }

  /** Both sides of each bilateral treaty, and the named sides of a regional one. */
  static List<Member> members(Partners partners) {
    Map<String, String> byIso = new HashMap<>();
    for (Partner p : partners.list()) {
      if (!p.iso2().isEmpty()) {
        byIso.put(p.iso2(), p.code());
      }
    }
    List<Member> members = new ArrayList<>();
    for (Map<String, String> r : Facts.rows("treaties.csv")) {
      for (String word : cell(r, "parties").replaceAll("[^A-Z ]", " ").split("\\s+")) {
        String code = byIso.getOrDefault(word, word);
        if (word.equals("ASEAN") && !code.equals("VNM")) {
          members.add(new Member(cell(r, "id"), "parties", "VNM", null));
        } else if (partners.find(code).isPresent()) {
          members.add(new Member(cell(r, "id"), "parties", code, null));
        }
      }
    }
    return members.stream().distinct().toList();
  }

  static List<Relation> relations() {
    return Facts.rows("treaty_relations.csv").stream()
        .map(r ->
            new Relation(
                cell(r, "treaty"),
                cell(r, "relation"),
                cell(r, "other"),
                cell(r, "confidence"),
                cell(r, "source")))
        .toList();
  }

  static List<Text> texts(JsonMapper json) {
    List<Text> texts = new ArrayList<>();
    for (String name : TEXTS) {
      JsonNode file = json.readTree(bytes("texts/" + name + ".json"));
      JsonNode now = file.path("version");
      Text text = text(file, now, Map.of());
      if (AMENDED.contains(name)) {
        for (JsonNode earlier : json.readTree(bytes("texts/" + name + ".earlier.json"))) {
          Map<String, String> words = new HashMap<>();
          earlier
              .get("articles")
              .properties()
              .forEach(e -> words.put(e.getKey(), e.getValue().asString()));
          texts.add(text(file, earlier, words));
        }
      }
      texts.add(text);
    }
    return texts;
  }

  /**
   * @param version its name and first day; both missing for an original
   * @param other articles with other words than the file has
   */
  private static Text text(JsonNode file, JsonNode version, Map<String, String> other) {
    List<Wording.Article> articles = new ArrayList<>();
    for (JsonNode a : file.get("articles")) {
      String number = a.get("number").asString();
      articles.add(
          new Wording.Article(
              articles.size() + 1,
              number,
              a.get("heading").asString(),
              other.getOrDefault(number, a.get("words").asString())));
    }
    String from = version.path("from").asString("");
    return new Text(
        new Wording(
            0,
            file.get("treaty").asString(),
            file.get("lang").asString(),
            version.path("name").asString(""),
            from.isEmpty() ? null : LocalDate.parse(from),
            Wording.Status.UNOFFICIAL,
            file.get("preamble").asString(),
            version.path("source").asString(file.get("source").asString()),
            "CC0 1.0"),
        articles);
  }

  private static Treaty treaty(Map<String, String> r, Instant at) {
    List<Title> titles = new ArrayList<>();
    title(titles, "vi", Title.Kind.FULL, cell(r, "title_vi"));
    title(titles, "en", Title.Kind.FULL, cell(r, "title_en"));
    title(titles, "en", Title.Kind.SHORT, cell(r, "short"));
    String subjects = cell(r, "subjects");
    return new Treaty(
        cell(r, "id"),
        Treaty.Form.TREATY,
        cell(r, "type"),
        cell(r, "bilateral").equals("yes"),
        PartialDay.read(cell(r, "adopted")),
        cell(r, "place"),
        cell(r, "depositary"),
        cell(r, "mtdsg"),
        cell(r, "un_registration"),
        cell(r, "unts_volume"),
        "",
        "",
        "",
        "",
        PartialDay.read(cell(r, "in_force")),
        cell(r, "in_force_confidence"),
        null,
        new Rule(cell(r, "clause_article"), cell(r, "clause"), ""),
        cell(r, "note_vi"),
        cell(r, "confidence"),
        cell(r, "source"),
        titles,
        subjects.isEmpty() ? List.of() : Stream.of(subjects.split(" ")).sorted().toList(),
        1,
        "Bang Giao",
        at);
  }

  private static void title(List<Title> titles, String lang, Title.Kind kind, String words) {
    if (!words.isEmpty()) {
      titles.add(new Title(lang, kind, words));
    }
  }

  static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static byte[] bytes(String file) {
    try (InputStream in =
        Objects.requireNonNull(TreatyFacts.class.getResourceAsStream("/facts/" + file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
