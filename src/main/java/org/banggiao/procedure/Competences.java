package org.banggiao.procedure;

import static org.banggiao.procedure.Article.agreements;
import static org.banggiao.procedure.Article.treaties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banggiao.procedure.Competence.Deciding;
import org.banggiao.procedure.Competence.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Who decides, from the nature of the instrument alone. Law 108/2016/QH13 as read whole; its
 * amendment 137/2025/QH15 could not be read, and nothing known of it moves a decision elsewhere.
 */
public final class Competences {

  private static final List<Flag> ASSEMBLY =
      List.of(
          Flag.WAR_PEACE_SOVEREIGNTY,
          Flag.BASIC_POLICY_ORGANISATION,
          Flag.CITIZENS_RIGHTS,
          Flag.CONTRARY_TO_LAW,
          Flag.SIGNED_WITH_HEAD_OF_STATE);

  private Competences() {}

  /** In the order of the procedure. */
  public static List<Competence> of(Nature n) {
    return n.kind() == Kind.TREATY ? treaty(n) : agreement(n);
  }

  private static List<Competence> treaty(Nature n) {
    boolean state = n.side() == Side.STATE;
    Holder name = state ? Holder.PRESIDENT : Holder.GOVERNMENT;
    List<Competence> all = new ArrayList<>();
    if (!n.accession()) {
      all.add(
          ruling(
              Deciding.NEGOTIATE,
              state ? Holder.PRESIDENT : Holder.PRIME_MINISTER,
              treaties("10")));
      if (n.has(Flag.NOT_IN_LAW) && !n.assembly()) {
        all.add(
            new Competence(
                Deciding.GIVE_OPINION,
                Holder.STANDING_COMMITTEE,
                treaties("14"),
                List.of(Flag.NOT_IN_LAW)));
      }
      all.add(ruling(Deciding.SIGN, name, treaties("15")));
    }
    if (n.accession() && n.has(Flag.NOT_IN_LAW) && !n.assembly()) {
      all.add(
          new Competence(
              Deciding.GIVE_OPINION,
              Holder.STANDING_COMMITTEE,
              treaties("42"),
              List.of(Flag.NOT_IN_LAW)));
    }
    Competence consent = consent(n);
    all.add(consent);
    Holder last = consent.holder() == Holder.NOBODY ? name : consent.holder();
    all.add(ruling(Deciding.RESERVE, last, treaties("47")));
    if (!n.accession()) {
      all.add(ruling(Deciding.APPLY_PROVISIONALLY, name, treaties("53(3)")));
    }
    all.add(ruling(Deciding.AMEND_OR_END, last, treaties("54(3), 55(2)")));
    all.add(ruling(Deciding.WITHHOLD, Holder.PRIME_MINISTER, treaties("60(1)")));
    all.add(ruling(Deciding.PLAN, Holder.PRIME_MINISTER, treaties("76(1)")));
    return all;
  }

  /** Ratification, approval or accession, or that none is needed. */
  static Competence consent(Nature n) {
    if (n.accession()) {
      if (n.assembly()) {
        return new Competence(
            Deciding.ACCEDE, Holder.ASSEMBLY, treaties("29(1)(a)–(d), 43"), because(n, ASSEMBLY));
      }
      return n.ratified()
          ? new Competence(
              Deciding.ACCEDE,
              Holder.PRESIDENT,
              treaties("29(2), 43"),
              because(n, List.of(Flag.RATIFICATION_CLAUSE)))
          : ruling(Deciding.ACCEDE, Holder.GOVERNMENT, treaties("43"));
    }
    if (n.assembly()) {
      return new Competence(
          Deciding.RATIFY, Holder.ASSEMBLY, treaties("28, 29(1)"), because(n, ASSEMBLY));
    }
    if (n.ratified()) {
      return new Competence(
          Deciding.RATIFY,
          Holder.PRESIDENT,
          treaties("28, 29(2)"),
          because(n, List.of(Flag.RATIFICATION_CLAUSE)));
    }
    return n.approved()
        ? new Competence(
            Deciding.APPROVE,
            Holder.GOVERNMENT,
            treaties("37, 38"),
            because(n, List.of(Flag.APPROVAL_CLAUSE, Flag.CONTRARY_TO_GOVERNMENT)))
        : ruling(Deciding.NO_FURTHER_ACT, Holder.NOBODY, treaties("28, 37"));
  }

  private static List<Competence> agreement(Nature n) {
    Side side = n.side();
    String decides =
        switch (side) {
          case STATE -> "8(1)";
          case GOVERNMENT -> "8(2)";
          case ASSEMBLY -> "12";
          case OFFICE_OR_COURT -> "14";
          case MINISTRY -> "16";
          case PROVINCE -> "18";
          case LOCAL -> "20";
          case ORGANISATION -> "21";
        };
    Holder holder =
        switch (side) {
          case STATE -> Holder.PRESIDENT;
          case GOVERNMENT -> Holder.PRIME_MINISTER;
          case ASSEMBLY -> Holder.ASSEMBLY_CHAIR;
          case OFFICE_OR_COURT -> Holder.HEAD;
          case MINISTRY -> Holder.MINISTER;
          case PROVINCE -> Holder.PROVINCE_CHAIR;
          case LOCAL -> Holder.MINISTER_OR_CHAIR;
          case ORGANISATION -> Holder.ORGANISATION_HEAD;
        };
    Competence sign = ruling(Deciding.SIGN, holder, agreements(decides));
    Holder above = above(side);
    return n.has(Flag.OBJECTION) && above != null
        ? List.of(
            new Competence(
                Deciding.SETTLE_OBJECTION,
                above,
                agreements(procedure(side) + "(4)"),
                List.of(Flag.OBJECTION)),
            sign)
        : List.of(sign);
  }

  /** The article on how an agreement of that side is concluded. */
  static String procedure(Side side) {
    return switch (side) {
      case STATE, GOVERNMENT -> "9";
      case ASSEMBLY -> "13";
      case OFFICE_OR_COURT -> "15";
      case MINISTRY -> "17";
      case PROVINCE -> "19";
      case LOCAL -> "20";
      case ORGANISATION -> "22";
    };
  }

  /**
   * To whom an objection goes. Null where the law names nobody: who decides on signing in the name
   * of the State or the Government hears every opinion already (article 9(3)).
   */
  static @Nullable Holder above(Side side) {
    return switch (side) {
      case MINISTRY, PROVINCE -> Holder.PRIME_MINISTER;
      case ASSEMBLY -> Holder.ASSEMBLY_CHAIRS;
      case OFFICE_OR_COURT -> Holder.PRESIDENT;
      case STATE, GOVERNMENT, LOCAL, ORGANISATION -> null;
    };
  }

  /** The body through which it is settled. */
  static Doer settles(Side side) {
    return switch (side) {
      case MINISTRY, PROVINCE -> Doer.GOVERNMENT;
      case ASSEMBLY -> Doer.ASSEMBLY;
      case OFFICE_OR_COURT -> Doer.PRESIDENT;
      case STATE, GOVERNMENT, LOCAL, ORGANISATION -> Doer.LEAD;
    };
  }

  private static List<Flag> because(Nature n, List<Flag> candidates) {
    return Stream.of(candidates).flatMap(List::stream).filter(n::has).toList();
  }

  private static Competence ruling(Deciding act, Holder holder, Article article) {
    return new Competence(act, holder, article, List.of());
  }
}
