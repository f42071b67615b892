package org.banggiao.kernel;

import java.util.regex.Pattern;

/** A record of any module, named without knowing the module: {@code directive:12}. */
public record RecordRef(String kind, String id) {

  private static final Pattern FORM = Pattern.compile("([a-z]{1,30}):([A-Za-z0-9._-]{1,80})");

  public RecordRef {
    if (!FORM.matcher(kind + ":" + id).matches()) {
      throw Refusal.invalid("reference.form", kind + ":" + id);
    }
  }

  public static RecordRef of(String kind, long id) {
    return new RecordRef(kind, Long.toString(id));
  }

  public static RecordRef parse(String text) {
    var m = FORM.matcher(text);
    if (!m.matches()) {
      throw Refusal.invalid("reference.form", text);
    }
    return new RecordRef(m.group(1), m.group(2));
  }

  public long number() {
    return Long.parseLong(id);
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
