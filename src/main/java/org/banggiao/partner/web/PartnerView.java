package org.banggiao.partner.web;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.partner.DossierSection;
import org.banggiao.partner.Partner;

/**
 * The page of a partner as of a day.
 *
 * @param predecessors those it came after
 * @param successors those that came after it
 * @param sections what other modules tell of it
 */
public record PartnerView(
    Partner partner,
    LocalDate day,
    List<Partner> predecessors,
    List<Partner> successors,
    List<DossierSection.Section> sections) {

  /** The query that keeps the day, when it is not today. */
  public String at(LocalDate today) {
    return day.equals(today) ? "" : "?ngay=" + day;
  }
}
