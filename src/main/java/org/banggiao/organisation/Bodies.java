package org.banggiao.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banggiao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The bodies, as of any date. */
@Component
public class Bodies {

  private final BodyStore store;

  Bodies(BodyStore store) {
    this.store = store;
  }

  public Body get(long id) {
    return store.find(id).orElseThrow(() -> Refusal.absent("body.absent", id));
  }

  public Optional<Body> find(long id) {
    return store.find(id);
  }

  public Optional<Body> find(String code) {
    return store.find(code);
  }

  /** Every body that exists on that day, by name in Vietnamese order. */
  public List<Body> list(LocalDate day) {
    return store.list(day);
  }

  /** Every body ever known. */
  public List<Body> list() {
    return store.list();
  }

  /** Names in one call: a page shows many. */
  public Map<Long, Body> all(Collection<Long> ids) {
    return store.all(ids).stream().collect(Collectors.toMap(Body::id, Function.identity()));
  }
}
