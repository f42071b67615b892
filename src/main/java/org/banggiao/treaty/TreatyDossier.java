package org.banggiao.treaty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.banggiao.partner.DossierSection;
import org.banggiao.partner.Partner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The treaties of a partner, on its page. */
@Component
class TreatyDossier implements DossierSection {

  private static final int SHOWN = 10;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Treaties treaties;
  private final org.banggiao.shell.Words words;

  TreatyDossier(Treaties treaties, org.banggiao.shell.Words words) {
    this.treaties = treaties;
    this.words = words;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public @Nullable Section of(Partner partner, LocalDate day, boolean english) {
    TreatyFilter filter = TreatyFilter.of(partner.code(), day);
    long count = treaties.count(filter);
    return count == 0
        ? null
        : new Section(
            "nav.treaty",
            count,
            "/dieu-uoc-cua/" + partner.code() + "?tinh-den=" + day,
            treaties.list(filter, "ky", true, SHOWN, 0).stream()
                .map(r -> line(r, day, english))
                .toList());
  }

  private Line line(TreatyRow r, LocalDate day, boolean english) {
    return new Line(
        r.adopted() == null
            ? ""
            : r.adopted().exact() ? DAY.format(r.adopted().first()) : r.adopted().text(),
        r.title(english),
        r.path() + "?tinh-den=" + day,
        r.state().tag(),
        words.say(words.locale(), "treaty.tt." + r.state().code()));
  }
}
