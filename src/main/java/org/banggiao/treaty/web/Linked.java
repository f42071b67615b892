package org.banggiao.treaty.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.treaty.Treaty;

/** A treaty in the words of schema.org. */
final class Linked {

  private Linked() {}

  /**
   * @param base address of the server without a slash at the end
   * @param bound how many are bound today
   */
  static Map<String, Object> legislation(Treaty t, String base, long bound) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("@context", "https://schema.org");
    o.put("@type", "Legislation");
    o.put("@id", base + t.path());
    o.put("legislationIdentifier", t.id());
    o.put(
        "name",
        t.titles().stream().map(n -> Map.of("@language", n.lang(), "@value", n.words())).toList());
    o.put("legislationType", t.type());
    if (t.adopted() != null) {
      o.put("legislationDate", t.adopted().text());
    }
    if (t.inForce() != null) {
      o.put("legislationDateVersion", t.inForce().text());
      o.put(
          "legislationLegalForce",
          "https://schema.org/" + (t.ended() == null ? "InForce" : "NotInForce"));
    }
    o.put(
        "additionalProperty",
        List.of(Map.of("@type", "PropertyValue", "name", "parties", "value", bound)));
    return o;
  }
}
