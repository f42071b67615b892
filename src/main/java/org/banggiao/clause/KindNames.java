package org.banggiao.clause;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.banggiao.kernel.Fold;
import org.jspecify.annotations.Nullable;

/** The names a kind of action may have in a file or a clause. Documented in docs/clauses.md. */
final class KindNames {

  private static final Map<String, ActionKind> KINDS = new HashMap<>();

  static {
    for (ActionKind kind : ActionKind.values()) {
      put(kind, kind.name().replace('_', ' ').toLowerCase(Locale.ROOT));
    }
    put(ActionKind.INITIALLING, "initialing|initialled|initials|ky tat");
    put(
        ActionKind.SIGNATURE,
        "sign|signed|signs|signature subject to ratification|simple signature|signature simple|succession to signature|ky");
    put(
        ActionKind.DEFINITIVE_SIGNATURE,
        "definitive signature|signature definitive|s|full signature");
    put(ActionKind.SIGNATURE_AD_REFERENDUM, "ad referendum|signature ad ref");
    put(ActionKind.RATIFICATION, "ratify|ratified|r|ratifications|phe chuan");
    put(ActionKind.ACCEPTANCE, "accept|accepted|a acceptance|acceptances");
    put(ActionKind.APPROVAL, "approve|approved|aa|approvals|phe duyet");
    put(ActionKind.ACCESSION, "accede|acceded|a|accessions|adhesion|adherence|gia nhap");
    put(ActionKind.FORMAL_CONFIRMATION, "c|act of formal confirmation|confirmation");
    put(
        ActionKind.CONSENT,
        "p|consent to be bound|simplified procedure|participation|deposit|instrument|undertaking");
    put(
        ActionKind.SUCCESSION,
        "d|succeed|succeeded|successions|notification of succession|declaration of succession"
            + "|declaration notification of succession");
    put(
        ActionKind.CONTINUED_APPLICATION,
        "declaration of continued application|continued application declaration|continuity");
    put(
        ActionKind.EXCHANGE,
        "exchange of instruments|exchange of notes|exchange of instruments of ratification");
    put(
        ActionKind.NOTIFICATION,
        "notify|notified|n|completed procedures|notification of completed procedures"
            + "|notification of completion|notification of completion of procedures|completion|last notification|note");
    put(ActionKind.RESERVATION, "reserve|reservations|bao luu");
    put(ActionKind.DECLARATION, "declare|understanding|interpretative declaration|tuyen bo");
    put(ActionKind.OBJECTION, "object|objection to reservation|phan doi");
    put(ActionKind.ACCEPTANCE_OF_RESERVATION, "reservation acceptance|accept reservation");
    put(ActionKind.OBJECTION_TO_ACCESSION, "accession objection|object to accession");
    put(ActionKind.ACCEPTANCE_OF_ACCESSION, "accession acceptance|accept accession");
    put(
        ActionKind.WITHDRAWAL_OF,
        "withdrawal of reservation|withdrawal of declaration|withdrawal of objection|withdraw reservation"
            + "|withdrawal of denunciation|withdrawal of notice|reservation withdrawal|objection withdrawal|retraction");
    put(
        ActionKind.TERRITORIAL_APPLICATION,
        "territorial extension|extension to territory|extension");
    put(
        ActionKind.TERRITORIAL_END,
        "end of territorial application|territorial withdrawal|territorial denunciation");
    put(ActionKind.PROVISIONAL_APPLICATION, "provisional|notification of provisional application");
    put(
        ActionKind.PROVISIONAL_END,
        "end of provisional application|termination of provisional application|non provisional application");
    put(
        ActionKind.DENUNCIATION,
        "denounce|denounced|withdrawal|withdraw|withdrew|notice of withdrawal|rut khoi|bai uoc");
    put(
        ActionKind.REVOCATION_OF_CONSENT,
        "revocation of ratification|revocation of accession|revocation of instrument|withdrawal of instrument"
            + "|withdrawal of ratification|withdrawal of consent|revocation");
    put(
        ActionKind.REVOCATION_OF_SIGNATURE,
        "unsigning|unsign|withdrawal of signature|intention not to become a party|intention not to become party");
    put(ActionKind.SUSPENSION, "suspend|suspended|tam dinh chi");
    put(ActionKind.RESUMPTION, "resume|end of suspension|resumed");
    put(ActionKind.NON_RENEWAL, "notice of non renewal|notice against renewal");
    put(ActionKind.TERMINATION, "terminate|terminated|expiry|cham dut");
    put(ActionKind.AMENDMENT_ACCEPTANCE, "acceptance of amendment|amendment ratification");
    put(
        ActionKind.AMENDMENT_OBJECTION,
        "objection to amendment|opt out|non acceptance of amendment");
    put(ActionKind.CORRECTION, "correct|corrects|correction of record");
  }

  private KindNames() {}

  private static void put(ActionKind kind, String names) {
    for (String name : names.split("\\|", -1)) {
      KINDS.put(name, kind);
    }
  }

  static @Nullable ActionKind find(String name) {
    String key = Fold.plain(name.replaceAll("[_\\-/.]+", " ")).replaceAll("[^a-z ]", " ");
    return KINDS.get(key.replaceAll(" +", " ").strip());
  }

  /** Every name, for the document and its test. */
  static Map<ActionKind, java.util.Set<String>> all() {
    Map<ActionKind, java.util.Set<String>> names = new TreeMap<>();
    KINDS.forEach((n, k) -> names.computeIfAbsent(k, x -> new java.util.TreeSet<>()).add(n));
    return names;
  }
}
