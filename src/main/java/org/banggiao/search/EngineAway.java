package org.banggiao.search;

/** The engine cannot be reached or cannot answer in full now; later it may. */
final class EngineAway extends RuntimeException {

  private static final long serialVersionUID = 1;

  EngineAway(String what) {
    super(what);
  }

  EngineAway(String what, Throwable cause) {
    super(what, cause);
  }
}
