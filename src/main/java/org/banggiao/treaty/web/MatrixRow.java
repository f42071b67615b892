package org.banggiao.treaty.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banggiao.clause.Reserved;
import org.banggiao.treaty.Matrix;
import org.banggiao.treaty.TreatyAction;
import org.jspecify.annotations.Nullable;

/**
 * One statement towards one other partner, as files give it; {@code other} is empty when nobody has
 * a say in it.
 *
 * @param statement number of the act
 * @param status of the answer when one was given, else as the Vienna Convention has it
 * @param answer number of the act by which the other answered
 */
record MatrixRow(
    long statement,
    String kind,
    String by,
    String articles,
    String day,
    String withdrawn,
    String other,
    String status,
    String since,
    @Nullable Long answer,
    String answerWithdrawn,
    String rule,
    String source) {

  static final List<String> HEADER =
      List.of(
          "statement",
          "kind",
          "by",
          "articles",
          "day",
          "withdrawn",
          "other",
          "status",
          "since",
          "answer",
          "answer_withdrawn",
          "rule",
          "source");

  static List<MatrixRow> of(Matrix matrix) {
    List<MatrixRow> all = new ArrayList<>();
    for (Matrix.Row r : matrix.rows()) {
      Map<String, Reserved> others = new TreeMap<>();
      r.between().forEach(b -> others.put(b.other(), b));
      r.cells().forEach(c -> all.add(answered(r, c, others.remove(c.other()))));
      others.values().forEach(b -> all.add(silent(r, b)));
      if (r.cells().isEmpty() && r.between().isEmpty()) {
        all.add(of(r, "", "", "", null, "", "", r.statement().source()));
      }
    }
    return all;
  }

  private static MatrixRow answered(Matrix.Row r, Matrix.Cell c, @Nullable Reserved by) {
    return of(
        r,
        c.other(),
        c.answer().name().toLowerCase(java.util.Locale.ROOT),
        day(c.act()),
        c.act().id(),
        c.withdrawal() == null ? "" : day(c.withdrawal()),
        by == null ? "" : by.rule(),
        c.act().source());
  }

  private static MatrixRow silent(Matrix.Row r, Reserved b) {
    return of(
        r,
        b.other(),
        b.status(),
        TreatyFile.text(b.since()),
        null,
        "",
        b.rule(),
        r.statement().source());
  }

  private static MatrixRow of(
      Matrix.Row r,
      String other,
      String status,
      String since,
      @Nullable Long answer,
      String answerWithdrawn,
      String rule,
      String source) {
    TreatyAction s = r.statement();
    return new MatrixRow(
        s.id(),
        s.kind().code(),
        r.by(),
        s.articles(),
        day(s),
        r.withdrawal() == null ? "" : day(r.withdrawal()),
        other,
        status,
        since,
        answer,
        answerWithdrawn,
        rule,
        source);
  }

  private static String day(TreatyAction a) {
    return TreatyFile.text(a.when().orElse(null));
  }

  List<@Nullable Object> cells() {
    return java.util.Arrays.asList(
        statement,
        kind,
        by,
        articles,
        day,
        withdrawn,
        other,
        status,
        since,
        answer,
        answerWithdrawn,
        rule,
        source);
  }
}
