package org.banggiao.procedure;

import java.util.Arrays;
import java.util.List;

/** In whose name it is concluded. */
public enum Side {
  /** The State: Law 108/2016/QH13 article 4(1); agreements, article 9 of Law 70/2020/QH14. */
  STATE,
  /** The Government: the other treaties; agreements, article 9. */
  GOVERNMENT,
  /** The National Assembly and its bodies, and the state audit: articles 12 and 13. */
  ASSEMBLY,
  /** The President's office, the supreme court and procuracy: articles 14 and 15. */
  OFFICE_OR_COURT,
  /** A ministry or ministerial-level body: article 17. */
  MINISTRY,
  /** A province: article 19. */
  PROVINCE,
  /** A general department, a provincial department, a border commune: article 20. */
  LOCAL,
  /** A central or provincial organ of an organisation: article 22. */
  ORGANISATION;

  /** Treaties are concluded only in the name of the State or the Government. */
  public static List<Side> of(Kind kind) {
    return Arrays.stream(values()).filter(s -> kind == Kind.AGREEMENT || s.ordinal() < 2).toList();
  }
}
