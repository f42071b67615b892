package org.banggiao.procedure;

import static org.banggiao.procedure.Kind.AGREEMENT;
import static org.banggiao.procedure.Kind.TREATY;

import java.util.Locale;
import java.util.Optional;

/**
 * Every step, in the order of the law. The number is the stage: a step may begin when the binding
 * steps of earlier stages are done; those of one stage go side by side.
 */
public enum Step {
  /** Proposal to negotiate: impact, review of law. */
  PROPOSAL(TREATY, 1, Doer.LEAD, "8, 9"),
  /** Opinions on negotiating; not asked where a Party body, the President or the PM agreed. */
  NEGOTIATION_OPINIONS(TREATY, 2, Doer.LEAD, "9, 11"),
  /** The President or the Prime Minister decides to negotiate. */
  NEGOTIATION_DECISION(TREATY, 3, Doer.LEAD, "10, 11"),
  /** Negotiating, up to the text that is initialled. */
  NEGOTIATION(TREATY, 4, Doer.LEAD, "10"),
  /** Opinions on signing. */
  SIGNING_OPINIONS(TREATY, 5, Doer.LEAD, "13(4)"),
  /** Kiểm tra by the Ministry of Foreign Affairs. */
  CHECK(TREATY, 6, Doer.LEGAL, "18, 19"),
  /** Thẩm định by the Ministry of Justice. */
  APPRAISAL(TREATY, 7, Doer.JUSTICE, "20, 21"),
  /** Opinion of the Standing Committee of the National Assembly. */
  STANDING_OPINION(TREATY, 8, Doer.ASSEMBLY, "14"),
  /** The President or the Government decides on signing. */
  SIGNING_DECISION(TREATY, 9, Doer.LEAD, "15–17"),
  /** Full powers or credentials. */
  FULL_POWERS(TREATY, 10, Doer.LEGAL, "22, 63"),
  /** Comparing the texts and signing. */
  SIGNING(TREATY, 11, Doer.LEAD, "23–25"),
  /** Original, translation and files to the ministry. */
  ORIGINALS(TREATY, 12, Doer.LEAD, "26"),
  /** Opinions, check and appraisal before accession. */
  ACCESSION_OPINIONS(TREATY, 12, Doer.LEAD, "41"),
  /** Opinion of the Standing Committee of the National Assembly before accession. */
  ACCESSION_STANDING(TREATY, 13, Doer.ASSEMBLY, "42"),
  /** Opinions before ratification or approval. */
  CONSENT_OPINIONS(TREATY, 12, Doer.LEAD, "30, 39"),
  /** Dossier to the committees of the National Assembly. */
  ASSEMBLY_DOSSIER(TREATY, 13, Doer.PRESIDENT, "34, 35(1)"),
  /** Thẩm tra. */
  ASSEMBLY_EXAMINATION(TREATY, 14, Doer.COMMITTEE, "33, 35(2)"),
  /** Resolution of the National Assembly. */
  ASSEMBLY_RESOLUTION(TREATY, 15, Doer.ASSEMBLY, "36, 43"),
  /** Decision of the President to ratify or accede. */
  PRESIDENT_DECISION(TREATY, 15, Doer.PRESIDENT, "29(2), 43"),
  /** Resolution of the Government to approve or accede. */
  GOVERNMENT_RESOLUTION(TREATY, 15, Doer.GOVERNMENT, "37, 38, 43"),
  /** Certified text, translation and files of what was acceded to, to the ministry. */
  ACCESSION_TEXT(TREATY, 16, Doer.LEAD, "46"),
  /** The proposing body, where it will not lead the implementation, has the lead named. */
  IMPLEMENTER(TREATY, 17, Doer.LEAD, "76(3)"),
  /** Notice to the other side or the depositary. */
  NOTIFICATION_ABROAD(TREATY, 17, Doer.LEGAL, "64(1)"),
  /** In force for Viet Nam. */
  ENTRY_INTO_FORCE(TREATY, 18, Doer.LEGAL, "56"),
  /** The ministry tells the bodies concerned the day. */
  ENTRY_NOTICE(TREATY, 19, Doer.LEGAL, "56"),
  /** Sao lục. */
  CERTIFIED_COPIES(TREATY, 19, Doer.LEGAL, "59"),
  /** Plan of implementation to the Prime Minister. */
  PLAN(TREATY, 20, Doer.LEAD, "76(2)"),
  /** Công báo. */
  GAZETTE(TREATY, 20, Doer.GAZETTE, "60(2)"),
  /** On the portal of the body that proposed it. */
  PORTAL_AGENCY(TREATY, 20, Doer.LEAD, "60(3)"),
  /** On the portal of the ministry. */
  PORTAL_MINISTRY(TREATY, 20, Doer.LEGAL, "60(4)"),
  /** Registration with the Secretariat of the United Nations. */
  UN_REGISTRATION(TREATY, 20, Doer.LEGAL, "69"),
  /** Report of the year, every year. */
  YEARLY_REPORT(TREATY, 20, Doer.LEAD, "79(6)"),

  /** Draft of the agreement and its dossier. */
  DRAFT(AGREEMENT, 1, Doer.LEAD, ""),
  /** Opinions of the Ministry of Foreign Affairs and others. */
  CONSULTATION(AGREEMENT, 2, Doer.LEAD, ""),
  /** Opinion on defence, security or investment. */
  SECTOR_OPINION(AGREEMENT, 2, Doer.LEAD, "25"),
  /** Opinion of the managing body of an organisation. */
  MANAGING_OPINION(AGREEMENT, 3, Doer.LEAD, "22"),
  /** An objection goes to whoever settles it; in the National Assembly first to a Vice-Chair. */
  OBJECTION(AGREEMENT, 3, Doer.LEAD, ""),
  /** In the National Assembly its Chair decides after the Vice-Chair. */
  OBJECTION_CHAIR(AGREEMENT, 4, Doer.ASSEMBLY, "13(4)"),
  /** Decision to sign. */
  AGREEMENT_DECISION(AGREEMENT, 5, Doer.LEAD, ""),
  /** Full powers, for the State and the Government. */
  AGREEMENT_POWERS(AGREEMENT, 6, Doer.LEGAL, "10"),
  /** Signing. */
  AGREEMENT_SIGNING(AGREEMENT, 7, Doer.LEAD, ""),
  /** Report and copy to the Ministry of Foreign Affairs. */
  AGREEMENT_REPORT(AGREEMENT, 8, Doer.LEAD, ""),
  /** Report of the year, every year. */
  AGREEMENT_YEARLY(AGREEMENT, 9, Doer.LEAD, "46(3)");

  private final Kind kind;
  private final int stage;
  private final Doer doer;
  private final String article;

  Step(Kind kind, int stage, Doer doer, String article) {
    this.kind = kind;
    this.stage = stage;
    this.doer = doer;
    this.article = article;
  }

  public Kind kind() {
    return kind;
  }

  int stage() {
    return stage;
  }

  /** An objection is answered by whoever settles it, so its doer depends on who signs. */
  public Doer doer(Nature n) {
    return this == OBJECTION ? Competences.settles(n.side()) : doer;
  }

  /** The article that orders it; for some steps of an agreement it depends on who signs. */
  public Article article(Nature n) {
    if (this == OBJECTION) {
      return Article.agreements(Competences.procedure(n.side()) + "(4)");
    }
    return kind == TREATY
        ? Article.treaties(article)
        : Article.agreements(article.isEmpty() ? Competences.procedure(n.side()) : article);
  }

  /** Its place on the page of a file. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Step> find(String name) {
    for (Step s : values()) {
      if (s.name().equals(name)) {
        return Optional.of(s);
      }
    }
    return Optional.empty();
  }
}
