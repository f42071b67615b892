package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banggiao.kernel.Days;
import org.banggiao.kernel.Refusal;
import org.banggiao.paper.Reprint;
import org.banggiao.shell.Language;
import org.banggiao.shell.Words;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The text of a treaty as a file: Akoma Ntoso for machines, PDF for reading and keeping. */
@Controller
class TextPages {

  private final Treaties treaties;
  private final Words words;
  private final Reprints reprints;
  private final InstantSource clock;

  TextPages(Treaties treaties, Words words, Reprints reprints, InstantSource clock) {
    this.reprints = reprints;
    this.treaties = treaties;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/dieu-uoc/{id:[a-z0-9-]+}/van-ban/{lang:[a-z]+}.akn.xml")
  ResponseEntity<String> akomaNtoso(
      @PathVariable String id,
      @PathVariable String lang,
      @RequestParam(name = "phien-ban", defaultValue = "") String version) {
    Treaty t = treaties.get(id);
    Wording w = wording(id, lang, version);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/akn+xml;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, named(w, "akn.xml"))
        .body(AkomaNtoso.of(t, w, treaties.articles(w.id()), Days.today(clock)));
  }

  @GetMapping("/dieu-uoc/{id:[a-z0-9-]+}/van-ban/{lang:[a-z]+}.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String id,
      @PathVariable String lang,
      @RequestParam(name = "phien-ban", defaultValue = "") String version,
      HttpServletRequest request) {
    Treaty t = treaties.get(id);
    Wording w = wording(id, lang, version);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, named(w, "pdf"))
        .body(reprints.pdf(reprint(t, w, request)));
  }

  private Reprint reprint(Treaty t, Wording w, HttpServletRequest request) {
    var language = Language.of(request);
    List<Reprint.Chapter> chapters = new ArrayList<>();
    if (!w.preamble().isBlank()) {
      chapters.add(new Reprint.Chapter("", w.preamble().lines().toList()));
    }
    for (Wording.Article a : treaties.articles(w.id())) {
      String heading = words.say(Locale.of(w.lang()), "treaty.article.n", a.number());
      chapters.add(
          new Reprint.Chapter(
              a.heading().isBlank() ? heading : heading + ". " + a.heading(), a.lines()));
    }
    return new Reprint(
        t.title(Language.english(request)),
        List.of(
            words.say(language, "treaty.lang." + w.lang())
                + " · "
                + words.say(language, "treaty.wording." + w.status()),
            words.say(language, "treaty.wording.from", w.source(), w.licence()),
            words.say(language, "treaty.official.no")),
        language.getLanguage(),
        w.lang(),
        chapters,
        Days.start(Days.today(clock)));
  }

  /** The text of this language and version; the version is empty for the original. */
  private Wording wording(String treaty, String lang, String version) {
    return treaties.wordings(treaty).stream()
        .filter(w -> w.lang().equals(lang) && w.version().equals(version))
        .findFirst()
        .orElseThrow(() -> Refusal.absent("treaty.text.absent", lang));
  }

  private static String named(Wording w, String ending) {
    return "attachment; filename=\"" + w.treaty() + "-" + w.lang() + "." + ending + "\"";
  }
}
