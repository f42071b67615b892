package org.banggiao.treaty.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banggiao.partner.Partners;
import org.banggiao.treaty.Doubt;
import org.banggiao.treaty.Member;
import org.banggiao.treaty.Standing;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyAction;
import org.banggiao.treaty.WholeTreaty;

/** Records as plain maps, so that a field renamed in Java changes nothing outside. */
final class Plain {

  private Plain() {}

  static Map<String, Object> whole(WholeTreaty t, Partners partners) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("treaty", treaty(t.treaty()));
    o.put("former", t.former());
    o.put("members", t.members().stream().map(Plain::member).toList());
    o.put("actions", t.actions().stream().map(a -> action(t.treaty(), a, partners)).toList());
    o.put("standings", t.standings().stream().map(Plain::standing).toList());
    o.put("relations", t.relations());
    return o;
  }

  private static Map<String, Object> member(Member m) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("named", m.named());
    o.put("partner", m.partner());
    o.put("weight", TreatyFile.text(m.weight()));
    return o;
  }

  private static Map<String, Object> treaty(Treaty t) {
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
    o.put("series", t.series());
    o.put("languages", t.languages());
    o.put("prevailing", t.prevailing());
    o.put("published", t.published());
    o.put("inForce", TreatyFile.text(t.inForce()));
    o.put("inForceConfidence", t.inForceTrust());
    o.put("ended", TreatyFile.text(t.ended()));
    o.put("clause", t.rule());
    o.put("note", t.note());
    o.put("confidence", t.confidence());
    o.put("source", t.source());
    return o;
  }

  private static Map<String, Object> action(Treaty t, TreatyAction a, Partners partners) {
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
    o.put(
        "doubts",
        partners
            .find(a.partner())
            .map(p -> Doubt.of(t, p, a.kind(), a.when().orElse(null), a.inForce()))
            .orElse(List.of())
            .stream()
            .map(Doubt::code)
            .toList());
    return o;
  }

  private static Map<String, Object> standing(Standing s) {
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
