package org.banggiao.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Fold;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files themselves: rows that events rewrite. */
@Repository
class FileStore {

  private static final String WHERE =
      """
       where (:words = '' or folded like '%' || :words || '%' escape '\\')
         and (:kind = '' or kind = :kind)
         and (:step = '' or :step = any(steps_now))
         and (cast(:lead as bigint) is null or lead = :lead)
         and (cast(:before as date) is null or due < :before)
      """;

  private final JdbcClient db;

  FileStore(JdbcClient db) {
    this.db = db;
  }

  long add(NewFile f) {
    return natured(
            db.sql(
                """
                insert into procedure.file (kind, accession, bilateral, side, flags, title, folded, lead, treaty,
                  opened_on, last_on, steps_now, invented)
                values (:kind, :accession, :bilateral, :side, :flags, :title, :folded, :lead, :treaty, :on, :on, '{}',
                  :invented) returning id
                """),
            f.nature())
        .param("title", f.title())
        .param("folded", Fold.plain(f.title()))
        .param("lead", f.lead())
        .param("treaty", f.treaty())
        .param("on", f.openedOn())
        .param("invented", f.invented())
        .query(Long.class)
        .single();
  }

  private static JdbcClient.StatementSpec natured(JdbcClient.StatementSpec sql, Nature n) {
    return sql.param("kind", n.kind().name())
        .param("accession", n.accession())
        .param("bilateral", n.bilateral())
        .param("side", n.side().name())
        .param("flags", n.flags().stream().map(Flag::name).sorted().toArray(String[]::new));
  }

  /** What follows from a new event. */
  void move(
      long id,
      int version,
      Nature nature,
      LocalDate lastOn,
      List<Step> now,
      @Nullable LocalDate due) {
    natured(
            db.sql(
                """
                update procedure.file set version = :version, kind = :kind, accession = :accession,
                  bilateral = :bilateral, side = :side, flags = :flags, last_on = greatest(last_on, :on),
                  steps_now = :now, due = :due
                where id = :id
                """),
            nature)
        .param("id", id)
        .param("version", version)
        .param("on", lastOn)
        .param("now", now.stream().map(Step::name).toArray(String[]::new))
        .param("due", due)
        .update();
  }

  Optional<DomesticFile> find(long id) {
    return db.sql("select * from procedure.file where id = :id")
        .param("id", id)
        .query(FileStore::file)
        .optional();
  }

  /** Of two people at once the second waits here. */
  Optional<DomesticFile> lock(long id) {
    return db.sql("select * from procedure.file where id = :id for update")
        .param("id", id)
        .query(FileStore::file)
        .optional();
  }

  List<DomesticFile> all(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql("select * from procedure.file where id = any(:ids)")
            .param("ids", ids.toArray(Long[]::new))
            .query(FileStore::file)
            .list();
  }

  List<DomesticFile> of(String treaty) {
    return db.sql("select * from procedure.file where treaty = :treaty order by opened_on desc, id")
        .param("treaty", treaty)
        .query(FileStore::file)
        .list();
  }

  List<String> ids() {
    return db.sql("select id::text from procedure.file order by id").query(String.class).list();
  }

  void link(long id, @Nullable String treaty) {
    db.sql("update procedure.file set treaty = :treaty where id = :id")
        .param("treaty", treaty)
        .param("id", id)
        .update();
  }

  long count(FileFilter f) {
    return filtered("select count(*) from procedure.file" + WHERE, f).query(Long.class).single();
  }

  List<DomesticFile> rows(FileFilter f, String sort, boolean descending, int limit, int offset) {
    String column =
        switch (sort) {
          case "han" -> "due";
          case "ten" -> "title collate \"vi-x-icu\"";
          default -> "opened_on";
        };
    String order =
        " order by "
            + column
            + (descending ? " desc" : "")
            + " nulls last, id desc limit :n offset :m";
    return filtered("select * from procedure.file" + WHERE + order, f)
        .param("n", limit)
        .param("m", offset)
        .query(FileStore::file)
        .list();
  }

  private JdbcClient.StatementSpec filtered(String sql, FileFilter f) {
    return db.sql(sql)
        .param("words", Fold.plain(f.words()).replaceAll("([\\\\%_])", "\\\\$1"))
        .param("kind", f.kind() == null ? "" : f.kind().name())
        .param("step", f.step() == null ? "" : f.step().name())
        .param("lead", f.lead())
        .param("before", f.overdueOn());
  }

  private static DomesticFile file(ResultSet row, int n) throws SQLException {
    Set<Flag> flags = texts(row, "flags").stream().map(Flag::valueOf).collect(Collectors.toSet());
    return new DomesticFile(
        row.getLong("id"),
        row.getInt("version"),
        new Nature(
            Kind.valueOf(row.getString("kind")),
            row.getBoolean("accession"),
            row.getBoolean("bilateral"),
            Side.valueOf(row.getString("side")),
            flags),
        row.getString("title"),
        row.getLong("lead"),
        row.getString("treaty"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("last_on", LocalDate.class),
        texts(row, "steps_now").stream().map(Step::valueOf).toList(),
        row.getObject("due", LocalDate.class),
        row.getBoolean("invented"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
