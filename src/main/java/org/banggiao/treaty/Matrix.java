package org.banggiao.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banggiao.clause.Participation;
import org.banggiao.clause.Reserved;
import org.jspecify.annotations.Nullable;

/**
 * Reservations to a treaty beside what the others answered (VCLT 19 to 23), as of a day. A
 * declaration that nobody answered is left out.
 *
 * @param others who answered any of them, by code
 */
public record Matrix(LocalDate day, List<Row> rows, List<String> others) {

  /** What one of the others said, at the last. */
  public enum Answer {
    /** Objected; the treaty is in force between the two without what is reserved (VCLT 21(3)). */
    OBJECTION("phan-doi", "soon"),
    /** Objected, and keeps the treaty out of force between the two (VCLT 20(4)(b)). */
    OPPOSING("can", "late"),
    /** Objected after the reservation was accepted by silence (VCLT 20(5)). */
    LATE("muon", "wait"),
    /** Accepted (VCLT 20(4)(a)). */
    ACCEPTED("chap-nhan", "ok"),
    /** Took back what it had answered (VCLT 22). */
    WITHDRAWN("da-rut", "none");

    private final String code;
    private final String tag;

    Answer(String code, String tag) {
      this.code = code;
      this.tag = tag;
    }

    /** As files and messages write it. */
    public String code() {
      return code;
    }

    /** Class of the tag on pages. */
    public String tag() {
      return tag;
    }
  }

  /**
   * @param act the answer
   * @param withdrawal what took it back by the day; null when it stands
   */
  public record Cell(
      String other, Answer answer, TreatyAction act, @Nullable TreatyAction withdrawal) {}

  /**
   * @param by who made it, as a partner of today
   * @param withdrawal what took it back by the day; null when it stands
   * @param cells one for each that answered
   * @param between where it stands towards each other that has consented, by the clause; empty when
   *     withdrawn
   */
  public record Row(
      TreatyAction statement,
      String by,
      @Nullable TreatyAction withdrawal,
      List<Cell> cells,
      List<Reserved> between) {

    public @Nullable Cell of(String other) {
      return cells.stream().filter(c -> c.other().equals(other)).findFirst().orElse(null);
    }

    /** Others that said nothing, by where the reservation stands towards them. */
    public Map<String, Long> silent() {
      return between.stream()
          .filter(r -> of(r.other()) == null)
          .collect(Collectors.groupingBy(Reserved::status, TreeMap::new, Collectors.counting()));
    }
  }

  /**
   * @param live actions that stand
   * @param position what follows from them
   */
  static Matrix of(List<TreatyAction> live, Participation position, LocalDate day) {
    List<TreatyAction> done =
        live.stream().filter(a -> a.day() == null || !day.isBefore(a.day())).toList();
    Map<Long, TreatyAction> withdrawn = new TreeMap<>();
    Map<Long, List<TreatyAction>> answers = new TreeMap<>();
    for (TreatyAction a : done) {
      Long target = a.target();
      if (target != null && a.kind() == ActionKind.WITHDRAWAL_OF_STATEMENT) {
        withdrawn.put(target, a);
      } else if (target != null && a.kind().answers()) {
        answers.computeIfAbsent(target, k -> new ArrayList<>()).add(a);
      }
    }
    Map<String, List<Reserved>> between =
        Reserved.matrix(position, day).stream()
            .collect(Collectors.groupingBy(Reserved::reservation));
    List<Row> rows =
        done.stream()
            .filter(a ->
                a.kind() == ActionKind.RESERVATION
                    || a.kind() == ActionKind.DECLARATION && answers.containsKey(a.id()))
            .map(a ->
                row(
                    a,
                    withdrawn,
                    answers.getOrDefault(a.id(), List.of()),
                    between.getOrDefault(Long.toString(a.id()), List.of())))
            .toList();
    List<String> others =
        rows.stream()
            .flatMap(r -> r.cells().stream())
            .map(Cell::other)
            .distinct()
            .sorted()
            .toList();
    return new Matrix(day, rows, others);
  }

  private static Row row(
      TreatyAction statement,
      Map<Long, TreatyAction> withdrawn,
      List<TreatyAction> answers,
      List<Reserved> between) {
    Map<String, Cell> last = new TreeMap<>();
    for (TreatyAction a : answers) {
      String other = Standings.today(a.partner());
      TreatyAction back = withdrawn.get(a.id());
      Cell before = last.get(other);
      boolean stood = before != null && before.withdrawal() == null;
      if (back == null || !stood) {
        last.put(other, new Cell(other, answer(a, other, back != null, between), a, back));
      }
    }
    return new Row(
        statement,
        Standings.today(statement.partner()),
        withdrawn.get(statement.id()),
        List.copyOf(last.values()),
        between);
  }

  private static Answer answer(TreatyAction a, String other, boolean back, List<Reserved> between) {
    if (back) {
      return Answer.WITHDRAWN;
    }
    if (a.kind() == ActionKind.RESERVATION_ACCEPTANCE) {
      return Answer.ACCEPTED;
    }
    boolean late =
        between.stream()
            .anyMatch(r -> r.other().equals(other) && r.status().equals("late_objection"));
    return late ? Answer.LATE : a.opposing() ? Answer.OPPOSING : Answer.OBJECTION;
  }
}
