package org.banggiao.treaty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banggiao.clause.Act;
import org.banggiao.clause.Action;
import org.banggiao.clause.Clause;
import org.banggiao.clause.Clauses;
import org.banggiao.clause.Facts;
import org.banggiao.clause.PartialDate;
import org.banggiao.clause.Participant;
import org.banggiao.clause.Participation;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.Refusal;
import org.banggiao.partner.Kind;
import org.banggiao.partner.Partner;
import org.banggiao.partner.Partners;
import org.jspecify.annotations.Nullable;

/** Puts a treaty of the register to the rules of its own clause. */
final class Computed {

  private Computed() {}

  /**
   * The working; nothing when the clause is not known, or speaks of a treaty, a group or a day that
   * the register does not hold.
   */
  static Optional<Participation> of(
      Treaty t,
      List<TreatyAction> live,
      List<Member> members,
      Map<String, LocalDate> others,
      Partners partners) {
    if (!t.rule().known()) {
      return Optional.empty();
    }
    try {
      Clause clause = Clauses.parse(t.rule().clause());
      return Optional.of(Participation.of(facts(t, clause, live, members, others, partners), null));
    } catch (Refusal wanting) {
      return Optional.empty();
    }
  }

  /** What follows from the actions alone, whatever the clause. */
  static Participation unruled(Treaty t, List<TreatyAction> live, Partners partners) {
    return Participation.of(facts(t, Clause.UNKNOWN, live, List.of(), Map.of(), partners), null);
  }

  private static Facts facts(
      Treaty t,
      Clause clause,
      List<TreatyAction> live,
      List<Member> members,
      Map<String, LocalDate> others,
      Partners partners) {
    List<Action> actions = new ArrayList<>();
    Set<String> actors = new HashSet<>();
    for (TreatyAction a : live) {
      Action made = action(a, partners);
      if (made != null) {
        actions.add(made);
        actors.add(made.actor());
      }
    }
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    Map<String, Map<String, BigDecimal>> weights = new LinkedHashMap<>();
    for (Member m : members) {
      String who = Standings.today(m.partner());
      actors.add(who);
      sets.computeIfAbsent(m.named(), k -> new HashSet<>()).add(who);
      if (m.weight() != null) {
        weights.computeIfAbsent(m.named(), k -> new HashMap<>()).put(who, m.weight());
      }
    }
    Map<String, Facts.Weights> tables = new LinkedHashMap<>();
    weights.forEach((name, of) ->
        tables.put(
            name,
            new Facts.Weights(of.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), of)));
    Map<String, Facts.Other> known = new LinkedHashMap<>();
    others.forEach((id, day) -> known.put(id, new Facts.Other(day, null)));
    Map<String, Participant> participants = new LinkedHashMap<>();
    actors.forEach(
        code -> partners.find(code).ifPresent(p -> participants.put(code, participant(p))));
    PartialDay adopted = t.adopted();
    PartialDay stated = t.inForce();
    return new Facts(
        t.id(),
        t.title(true),
        clause,
        Map.of("entry", t.rule().article()),
        Map.of("entry", t.rule().quote()),
        adopted == null ? Map.of() : Map.of("adoption", adopted.first()),
        participants,
        sets,
        tables,
        known,
        actions,
        List.of(),
        new Facts.Stated(stated == null ? null : stated.first(), null, false, Map.of()));
  }

  private static Participant participant(Partner p) {
    Participant.Kind kind =
        p.reio()
            ? Participant.Kind.REIO
            : p.kind() == Kind.ORGANISATION
                ? Participant.Kind.ORGANISATION
                : p.kind() == Kind.TERRITORY ? Participant.Kind.TERRITORY : Participant.Kind.STATE;
    // What a predecessor continued by this partner did counts from the predecessor's own days.
    boolean continues = Standings.continues(p.code());
    PartialDay from = p.from();
    PartialDay until = p.until();
    return new Participant(
        p.code(),
        p.name(true),
        kind,
        from == null || continues || !from.exact() ? null : from.first(),
        until == null || !until.exact() ? null : until.first(),
        p.region().isEmpty() ? null : p.region());
  }

  private static @Nullable Action action(TreatyAction a, Partners partners) {
    Act act = act(a, partners);
    return switch (a.kind()) {
      case SIGNATURE, SUCCESSION_TO_SIGNATURE -> signature(act, "SIGNATURE");
      case SIGNATURE_AD_REFERENDUM -> signature(act, "SIGNATURE_AD_REFERENDUM");
      case DEFINITIVE_SIGNATURE -> signature(act, "DEFINITIVE_SIGNATURE");
      case INITIALLING -> new Action.Initialling(act);
      case RATIFICATION,
          ACCEPTANCE,
          APPROVAL,
          ACCESSION,
          FORMAL_CONFIRMATION,
          SUCCESSION,
          CONTINUED_APPLICATION,
          EXCHANGE,
          NOTIFICATION,
          CONSENT ->
          new Action.Consent(act, kind(a.kind().name()));
      case CONFIRMATION_OF_SIGNATURE, SIMPLIFIED_PROCEDURE ->
          new Action.Consent(act, kind("CONSENT"));
      case RESERVATION -> new Action.Reservation(act, a.articles(), null);
      case DECLARATION -> new Action.Declaration(act, a.articles());
      case TERRITORIAL_APPLICATION, TERRITORIAL_END ->
          new Action.Territorial(act, kind(a.kind().name()));
      case PROVISIONAL_APPLICATION ->
          new Action.Provisionally(act, kind("PROVISIONAL_APPLICATION"));
      case PROVISIONAL_APPLICATION_END -> new Action.Provisionally(act, kind("PROVISIONAL_END"));
      case WITHDRAWAL -> new Action.Leaving(act, kind("DENUNCIATION"));
      case RATIFICATION_REVOKED -> new Action.Leaving(act, kind("REVOCATION_OF_CONSENT"));
      case SIGNATURE_REVOKED -> new Action.Leaving(act, kind("REVOCATION_OF_SIGNATURE"));
      case TERMINATION -> new Action.Leaving(act, kind("TERMINATION"));
      case SUSPENSION, RESUMPTION -> new Action.Suspending(act, kind(a.kind().name()));
      case OBJECTION, RESERVATION_ACCEPTANCE ->
          a.target() == null
              ? null
              : new Action.Answer(
                  act,
                  kind(
                      a.kind() == ActionKind.OBJECTION ? "OBJECTION" : "ACCEPTANCE_OF_RESERVATION"),
                  Long.toString(a.target()),
                  a.opposing());
      case WITHDRAWAL_OF_STATEMENT, WITHDRAWAL_REVOKED ->
          a.target() == null ? null : new Action.WithdrawalOf(act, Long.toString(a.target()));
      case IN_FORCE, AMENDMENT_ACCEPTANCE -> null;
    };
  }

  private static Action signature(Act act, String kind) {
    return new Action.Signature(act, kind(kind));
  }

  private static org.banggiao.clause.ActionKind kind(String name) {
    return org.banggiao.clause.ActionKind.valueOf(name);
  }

  private static Act act(TreatyAction a, Partners partners) {
    String actor = Standings.today(a.partner());
    boolean succeeds =
        a.kind() == ActionKind.SUCCESSION || a.kind() == ActionKind.CONTINUED_APPLICATION;
    PartialDay born = succeeds ? partners.find(actor).map(Partner::from).orElse(null) : null;
    return new Act(
        Long.toString(a.id()),
        actor,
        date(a.deposited()),
        date(a.received()),
        date(a.notified()),
        null,
        date(born),
        null,
        a.territory(),
        a.inForce() == null ? null : a.inForce().first());
  }

  private static @Nullable PartialDate date(@Nullable PartialDay day) {
    return day == null
        ? null
        : day.exact() ? PartialDate.of(day.first()) : PartialDate.read(day.text()).orElse(null);
  }
}
