package org.banggiao.procedure;

/** Which law the file follows. */
public enum Kind {
  /** Binding under international law: Law 108/2016/QH13. */
  TREATY,
  /** Not binding under international law: Law 70/2020/QH14. */
  AGREEMENT
}
