package org.banggiao.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.banggiao.TestDatabase;

/** PostgreSQL's own search: any of the words may be there, ranked, a GIN index beneath. */
final class PostgresPeer implements SearchPeersRun.Peer {

  private final Connection db;
  private final String form;
  private final String rank;
  private final PreparedStatement insert;
  private int waiting;

  /**
   * @param unaccent marks are taken off texts and queries
   * @param rank the function that weighs
   */
  PostgresPeer(boolean unaccent, String rank) {
    this.form = unaccent ? "unaccent(?)" : "?";
    this.rank = rank;
    try {
      db = TestDatabase.superuser(TestDatabase.create());
      db.setAutoCommit(false);
      try (var s = db.createStatement()) {
        s.execute("create extension unaccent");
        s.execute("create table text (id text primary key, words tsvector not null)");
      }
      insert =
          db.prepareStatement("insert into text values (?, to_tsvector('simple', " + form + "))");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void add(String id, String text) {
    try {
      insert.setString(1, id);
      insert.setString(2, text);
      insert.addBatch();
      if (++waiting % 500 == 0) {
        insert.executeBatch();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void ready() {
    try (var s = db.createStatement()) {
      insert.executeBatch();
      s.execute("create index on text using gin (words)");
      s.execute("analyze text");
      db.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> find(String words) {
    String any =
        "replace(plainto_tsquery('simple', " + form + ")::text, ' & ', ' | ')::tsquery as q";
    try (var s =
        db.prepareStatement(
            "select id from text, (select "
                + any
                + ") a where words @@ q order by "
                + rank
                + "(words, q) desc, id limit 100")) {
      s.setString(1, words);
      List<String> ids = new ArrayList<>();
      try (var rows = s.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
      return ids;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
