package org.banggiao.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banggiao.kernel.Fold;
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

  public Body get(String code) {
    return store.find(code).orElseThrow(() -> Refusal.absent("body.absent", code));
  }

  /**
   * Bodies that exist on the day and whose name, in either language, or code holds the words.
   *
   * @param kind one of {@link Body#KINDS}, or empty for all
   * @param words with or without Vietnamese marks; empty for all
   */
  public List<Body> find(String kind, String words, LocalDate day) {
    String wanted = Fold.plain(words);
    return store.list(day).stream()
        .filter(b -> kind.isEmpty() || b.kind().equals(kind))
        .filter(b -> Fold.plain(b.nameVi() + "\n" + b.nameEn() + "\n" + b.code()).contains(wanted))
        .toList();
  }

  /** Bodies this one took over from, ended or not. */
  public List<Body> predecessors(long id) {
    return store.predecessors(id);
  }

  /** Bodies that belong to this one on the day. */
  public List<Body> parts(long id, LocalDate day) {
    return store.parts(id).stream().filter(b -> b.on(day)).toList();
  }

  /** Names in one call: a page shows many. */
  public Map<Long, Body> all(Collection<Long> ids) {
    return store.all(ids).stream().collect(Collectors.toMap(Body::id, Function.identity()));
  }
}
