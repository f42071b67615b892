package org.banggiao.procedure;

import java.util.List;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.shell.Words;
import org.banggiao.treaty.TreatyBeside;
import org.springframework.stereotype.Component;

/** The domestic files of a treaty and where they stand, on its page, for whoever is signed in. */
@Component
class FileBeside implements TreatyBeside {

  private final DomesticFiles files;
  private final Words words;

  FileBeside(DomesticFiles files, Words words) {
    this.files = files;
    this.words = words;
  }

  @Override
  public List<Line> of(String treaty, Actor reader) {
    String label = words.say(words.locale(), "nav.procedure");
    return files.of(treaty).stream()
        .map(f -> new Line(label, f.title() + now(f), f.path()))
        .toList();
  }

  private String now(DomesticFile file) {
    return file.stepsNow().stream()
        .map(s -> words.say(Words.VIETNAMESE, "procedure.step." + s))
        .collect(Collectors.joining(", ", " · ", ""));
  }
}
