package org.banggiao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of documents: every filter and sort key it knows. */
@Component
public class DocumentList {

  /** Most rows of a CSV or JSON twin. */
  public static final int EXPORT = 10_000;

  /** {@code q} in title or number, type, issuer, year of issue, state, confirmed or not. */
  public static final Set<String> FILTERS =
      Set.of("q", "loai", "co-quan", "nam", "trang-thai", "xac-nhan");

  private static final Map<String, String> SORTS =
      Map.of(
          "nhan", "d.received_at",
          "ngay", "s.issued_on",
          "so", "s.symbol collate \"vi-x-icu\"",
          "ten", "s.title collate \"vi-x-icu\"",
          "loai", "s.type_name collate \"vi-x-icu\"");

  private final JdbcClient db;

  DocumentList(JdbcClient db) {
    this.db = db;
  }

  /** Sort keys; the first is the default. */
  public static String[] sorts() {
    return new String[] {"-nhan", "ngay", "so", "ten", "loai"};
  }

  /** Types that occur, for the filter. */
  public List<String> types() {
    return distinct("type_name");
  }

  /** Issuers that occur, for the filter. */
  public List<String> issuers() {
    return distinct("issuer");
  }

  private List<String> distinct(String column) {
    return db.sql(
            "select distinct "
                + column
                + " from document.description where current and "
                + column
                + " is not null order by 1 limit 200")
        .query(String.class)
        .list();
  }

  Rows<Document> page(ListQuery query) {
    Where where = where(query);
    long total =
        db.sql(
                "select count(*) from document.document d join document.description s"
                    + " on s.document = d.id and s.current"
                    + where.sql)
            .params(where.parameters)
            .query(Long.class)
            .single();
    return new Rows<>(rows(query, where, ListQuery.SIZE, query.offset()), total, query);
  }

  List<Document> all(ListQuery query) {
    return rows(query, where(query), EXPORT, 0);
  }

  private List<Document> rows(ListQuery query, Where where, int limit, int offset) {
    String direction = query.descending() ? " desc" : " asc";
    return db.sql(
            DocumentStore.SELECT
                + where.sql
                + " order by "
                + SORTS.get(query.sort())
                + direction
                + " nulls last, d.id"
                + direction
                + " limit :limit offset :offset")
        .params(where.parameters)
        .param("limit", limit)
        .param("offset", offset)
        .query(Document.class)
        .list();
  }

  private record Where(String sql, Map<String, Object> parameters) {}

  private static Where where(ListQuery query) {
    StringBuilder sql = new StringBuilder(" where true");
    Map<String, Object> parameters = new HashMap<>();
    String q = query.filter("q");
    if (!q.isEmpty()) {
      sql.append(" and (s.title ilike :q or s.symbol ilike :q)");
      parameters.put("q", "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
    equal(query, "loai", "s.type_name", sql, parameters);
    equal(query, "co-quan", "s.issuer", sql, parameters);
    equal(query, "trang-thai", "d.state", sql, parameters);
    if (query.filter("nam").matches("[12][0-9]{3}")) {
      int year = Integer.parseInt(query.filter("nam"));
      sql.append(
          " and s.issued_on >= make_date(:nam, 1, 1) and s.issued_on < make_date(:nam + 1, 1, 1)");
      parameters.put("nam", year);
    }
    if (!query.filter("xac-nhan").isEmpty()) {
      sql.append(" and s.confirmed = :confirmed");
      parameters.put("confirmed", query.filter("xac-nhan").equals("roi"));
    }
    return new Where(sql.toString(), parameters);
  }

  private static void equal(
      ListQuery query,
      String filter,
      String column,
      StringBuilder sql,
      Map<String, Object> parameters) {
    String value = query.filter(filter);
    if (!value.isEmpty()) {
      String name = filter.replace("-", "");
      sql.append(" and ").append(column).append(" = :").append(name);
      parameters.put(name, value);
    }
  }
}
