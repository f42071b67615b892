package org.banggiao.procedure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.shell.Words;
import org.banggiao.task.OriginNames;
import org.springframework.stereotype.Component;

/** Tells the follow-up engine what a file and a step of it are called. */
@Component
class FileNames implements OriginNames {

  private static final Pattern FILE =
      Pattern.compile("(?:file:(\\d{1,18})|step:(\\d{1,18})\\.([A-Z_]+))");

  private final FileStore store;
  private final Words words;

  FileNames(FileStore store, Words words) {
    this.store = store;
    this.words = words;
  }

  @Override
  public Map<RecordRef, Name> names(Collection<RecordRef> records, Actor reader) {
    Map<RecordRef, Matcher> known = new HashMap<>();
    for (RecordRef r : records) {
      Matcher m = FILE.matcher(r.toString());
      if (m.matches()) {
        known.put(r, m);
      }
    }
    Map<Long, DomesticFile> files =
        store.all(known.values().stream().map(FileNames::file).distinct().toList()).stream()
            .collect(Collectors.toMap(DomesticFile::id, Function.identity()));
    Map<RecordRef, Name> names = new HashMap<>();
    known.forEach((r, m) -> {
      DomesticFile file = files.get(file(m));
      if (file != null) {
        name(file, m.group(3)).ifPresent(n -> names.put(r, n));
      }
    });
    return names;
  }

  private static long file(Matcher m) {
    return Long.parseLong(m.group(1) == null ? m.group(2) : m.group(1));
  }

  private Optional<Name> name(DomesticFile file, @org.jspecify.annotations.Nullable String step) {
    return step == null
        ? Optional.of(new Name(file.title(), file.path()))
        : Step.find(step)
            .map(s ->
                new Name(
                    words.say(words.locale(), "procedure.step." + s) + " · " + file.title(),
                    file.path(s)));
  }
}
