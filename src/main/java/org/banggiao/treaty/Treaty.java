package org.banggiao.treaty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banggiao.kernel.PartialDay;
import org.banggiao.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * An instrument: a treaty (Law 108/2016/QH13) or an international agreement (Law 70/2020/QH14).
 *
 * @param id stable for ever; the address is made of it
 * @param type convention, protocol, agreement, treaty, charter, amendment or other
 * @param adopted when it was adopted or signed
 * @param mtdsg chapter and number with the Secretary-General, such as {@code XXI-6}
 * @param inForce when the depositary states that it entered into force; null when not stated
 * @param inForceTrust confidence of that date, empty when there is none
 * @param published where it was published, or the decision not to
 */
public record Treaty(
    String id,
    Form form,
    String type,
    boolean bilateral,
    @Nullable PartialDay adopted,
    String place,
    String depositary,
    String mtdsg,
    String unRegistration,
    String untsVolume,
    String series,
    String languages,
    String prevailing,
    String published,
    @Nullable PartialDay inForce,
    String inForceTrust,
    @Nullable PartialDay ended,
    Rule rule,
    String note,
    String confidence,
    String source,
    List<Title> titles,
    List<String> subjects,
    int revision,
    String recordedBy,
    Instant recordedAt) {

  /** Which law it comes under in Viet Nam. */
  public enum Form {
    /** Binding under international law. */
    TREATY,
    /** Not binding under international law. */
    AGREEMENT
  }

  public Treaty {
    titles = List.copyOf(titles);
    subjects = List.copyOf(subjects);
  }

  /** The full title in the language, else in the other one, else the id. */
  public String title(boolean english) {
    return full(english).or(() -> full(!english)).map(Title::words).orElse(id);
  }

  /** The language in which {@link #title} answers. */
  public String titleLang(boolean english) {
    return full(english).isPresent() ? (english ? "en" : "vi") : (english ? "vi" : "en");
  }

  public Optional<Title> full(boolean english) {
    String lang = english ? "en" : "vi";
    return titles.stream()
        .filter(t -> t.kind() == Title.Kind.FULL && t.lang().equals(lang))
        .findFirst();
  }

  public boolean toVerify() {
    return !confidence.equals("found");
  }

  public RecordRef ref() {
    return new RecordRef("treaty", id);
  }

  public String path() {
    return "/dieu-uoc/" + id;
  }
}
