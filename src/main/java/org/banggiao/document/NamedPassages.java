package org.banggiao.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banggiao.kernel.PassageRef;
import org.banggiao.kernel.Refusal;
import org.springframework.stereotype.Component;

/**
 * Passages as people name them: {@code 12:1042-1151}, or the address of a page of ours without its
 * host, {@code /van-ban/12?tu=1042&den=1151}, {@code /van-ban/12?doan=8} or {@code /van-ban/12#p8}.
 */
@Component
public class NamedPassages {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):(\\d{1,9})-(\\d{1,9})");
  private static final Pattern SPAN =
      Pattern.compile("(?:/en)?/van-ban/(\\d{1,18})\\?tu=(\\d{1,9})&den=(\\d{1,9})(?:#\\w*)?");
  private static final Pattern LINE =
      Pattern.compile(
          "(?:/en)?/van-ban/(\\d{1,18})(?:\\?doan=(\\d{1,9})(?:#\\w*)?|(?:\\?\\S*)?#p(\\d{1,9}))");

  private final TextStore texts;

  NamedPassages(TextStore texts) {
    this.texts = texts;
  }

  /** Empty when the text names no passage; refused when it names one that is not there. */
  public Optional<PassageRef> find(String named) {
    String typed = named.strip();
    for (Pattern form : new Pattern[] {WRITTEN, SPAN}) {
      Matcher m = form.matcher(typed);
      if (m.matches()) {
        return Optional.of(
            new PassageRef(
                Long.parseLong(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3))));
      }
    }
    Matcher m = LINE.matcher(typed);
    if (!m.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(m.group(2) == null ? m.group(3) : m.group(2));
    return Optional.of(
        texts.passages(Long.parseLong(m.group(1)), "PARAGRAPH", number, number).stream()
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("document.passage.absent", number))
            .ref());
  }
}
