package example.broken.audit;

import org.springframework.stereotype.Repository;

/** A store for everyone, whose SQL reaches into another module's schema. */
@Repository
public class OpenStore {

  public String sql() {
    return "select id from shell.job where id = 1";
  }
}
