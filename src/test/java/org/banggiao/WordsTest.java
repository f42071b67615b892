package org.banggiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every word users see is there in both languages, once. */
class WordsTest {

  private static final Path MESSAGES = House.RESOURCES.resolve("messages");

  private static TreeMap<String, String> words(boolean english) {
    TreeMap<String, String> all = new TreeMap<>();
    for (Path file : House.files(MESSAGES, ".properties")) {
      if (file.toString().endsWith("_en.properties") == english) {
        all.putAll(Texts.bundle(House.text(file)));
      }
    }
    return all;
  }

  @Test
  void bothLanguagesHaveTheSameKeysInTheSameFile() {
    for (Path file : House.files(MESSAGES, ".properties")) {
      if (!file.toString().endsWith("_en.properties")) {
        Path english = Path.of(file.toString().replace(".properties", "_en.properties"));
        assertThat(Texts.bundle(House.text(english)).keySet())
            .as("%s", english)
            .isEqualTo(Texts.bundle(House.text(file)).keySet());
      }
    }
  }

  @Test
  void noKeyIsGivenTwice() {
    for (boolean english : List.of(false, true)) {
      List<String> twice = new ArrayList<>();
      Set<String> seen = new TreeSet<>();
      for (Path file : House.files(MESSAGES, ".properties")) {
        if (file.toString().endsWith("_en.properties") == english) {
          twice.addAll(Texts.twice(House.text(file)));
          Texts.bundle(House.text(file)).keySet().stream()
              .filter(k -> !seen.add(k))
              .forEach(k -> twice.add(k + " also in " + file));
        }
      }
      assertThat(twice).isEmpty();
    }
    assertThat(Texts.twice("a=1\nb=2\na=3\n")).containsExactly("a");
  }

  @Test
  void aSentenceHasTheSameSlotsInBothLanguages() {
    TreeMap<String, String> english = words(true);
    List<String> differ =
        words(false).entrySet().stream()
            .filter(e ->
                !Texts.slots(e.getValue())
                    .equals(Texts.slots(english.getOrDefault(e.getKey(), e.getValue()))))
            .map(e -> e.getKey())
            .toList();
    assertThat(differ).isEmpty();
    assertThat(Texts.slots("{0} trên {1,number}")).containsExactly("0", "1");
  }

  @Test
  void everyKeyATemplateAsksForIsThere() {
    Set<String> known = words(false).keySet();
    List<String> missing = new ArrayList<>();
    for (Path file : House.files(House.TEMPLATES, ".jte")) {
      Texts.missing(Texts.asked(House.text(file)), known)
          .forEach(k -> missing.add(file + " asks for " + k));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void aKeyThatIsNotThereIsFound() {
    String broken =
        "${page.t(\"shell.home\")} ${page.t(a.equals(\"x.y\") ? \"no.such\" : \"shell.day\", n)}"
            + " ${page.t(\"no.beginning.\" + k)} ${page.t(\"shell.weekday.\" + d)}";
    assertThat(Texts.missing(Texts.asked(broken), words(false).keySet()))
        .containsExactly("no.beginning.", "no.such");
  }

  @Test
  void everyRefusalEveryActAndEveryDoorHasItsWords() {
    List<String> missing = new ArrayList<>();
    for (Path file : House.files(House.MAIN, ".java")) {
      Texts.missing(Texts.needed(House.text(file)), words(false).keySet())
          .forEach(k -> missing.add(file + " needs " + k));
    }
    assertThat(missing).isEmpty();
    assertThat(
            Texts.missing(
                Texts.needed(
                    "throw Refusal.conflict(\"no.such\", id); say(\"thing.done\", id); new Happened(act);"
                        + " NavEntry.of(10, \"/x\", \"nav.x\")"),
                words(false).keySet()))
        .containsExactly("act.thing.done", "nav.x", "refusal.no.such");
  }

  @Test
  void noTemplateSpeaksOneLanguageOnly() {
    List<String> found = new ArrayList<>();
    for (Path file : House.files(House.TEMPLATES, ".jte")) {
      Texts.untranslated(House.text(file)).forEach(w -> found.add(file + ": " + w));
    }
    assertThat(found).isEmpty();
    assertThat(
            Texts.untranslated(
                "@if(a.b(c))<p aria-label=\"Tìm\" class=\"x\">Chưa dịch ${page.t(\"a\")}</p>@endif"))
        .containsExactly("Tìm", "Chưa", "dịch");
  }

  @Test
  void englishIsEnglish() {
    List<String> vietnamese =
        words(true).entrySet().stream()
            .filter(e -> Texts.vietnamese(e.getValue()))
            .map(e -> e.getKey() + "=" + e.getValue())
            .filter(e -> !VIETNAMESE_IN_ENGLISH.contains(e.substring(0, e.indexOf('='))))
            .toList();
    assertThat(vietnamese).isEmpty();
  }

  /** Sentences that name a Vietnamese document or word on purpose. */
  private static final Set<String> VIETNAMESE_IN_ENGLISH =
      Set.of("refusal.agency.code", "body.agency", "document.no.secret.more");
}
