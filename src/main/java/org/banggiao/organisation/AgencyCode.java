package org.banggiao.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.banggiao.kernel.Refusal;

/**
 * Identifier of a body under Quyết định 20/2020/QĐ-TTg: groups of capital letters and digits from
 * the top down ({@code G08.01}), at most 35 characters; bodies outside the tree are {@code Z01…}.
 *
 * @param text the form in force
 */
public record AgencyCode(String text) {

  private static final int LENGTH = 35;
  private static final Pattern TREE = Pattern.compile("[A-Y][0-9]{2}(\\.[A-Z0-9]+)*");
  private static final Pattern OTHER = Pattern.compile("Z(0[1-9]|[1-9][0-9])[A-Z0-9]{1,32}");
  private static final Pattern NOTHING = Pattern.compile("0+");

  public AgencyCode {
    if (text.length() > LENGTH
        || !(TREE.matcher(text).matches() || OTHER.matcher(text).matches())) {
      throw Refusal.invalid("agency.code", text);
    }
  }

  /**
   * From the form of QCVN 102:2016/BTTTT, written from the bottom up and filled with zero groups:
   * {@code 000.00.01.G08} is {@code G08.01}.
   */
  public static AgencyCode ofOldForm(String old) {
    List<String> groups = new ArrayList<>(Arrays.asList(old.split("\\.", -1)));
    while (groups.size() > 1 && NOTHING.matcher(groups.getFirst()).matches()) {
      groups.removeFirst();
    }
    Collections.reverse(groups);
    return new AgencyCode(String.join(".", groups));
  }

  /** The form of QCVN 102, always four groups of 3, 2, 2 and 3 characters; text when deeper. */
  public String oldForm() {
    String[] groups = text.split("\\.", -1);
    if (groups.length > 4 || text.startsWith("Z")) {
      return text;
    }
    StringBuilder old = new StringBuilder();
    for (int level = 3; level >= 0; level--) {
      old.append(level < groups.length ? groups[level] : level == 3 ? "000" : "00");
      old.append(level > 0 ? "." : "");
    }
    return old.toString();
  }
}
