package org.banggiao.search;

import java.util.List;

/** The socket of a module that knows names which stand for one another. */
public interface NameGroups {

  /** Names of one thing, whatever the language; the commonest first. */
  List<List<String>> groups();
}
