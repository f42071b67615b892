package org.banggiao.treaty.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.Days;
import org.banggiao.partner.Partners;
import org.banggiao.shell.Language;
import org.banggiao.shell.Words;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyAction;
import org.banggiao.treaty.TreatyRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Atom (RFC 4287) for any list and for any treaty, and the map of the register for machines. */
@Controller
class FeedPages {

  private static final int ENTRIES = 100;
  private static final String ATOM = "application/atom+xml;charset=UTF-8";

  private final Treaties treaties;
  private final Partners partners;
  private final Words words;
  private final InstantSource clock;

  FeedPages(Treaties treaties, Partners partners, Words words, InstantSource clock) {
    this.treaties = treaties;
    this.partners = partners;
    this.words = words;
    this.clock = clock;
  }

  /** One entry of a feed. */
  private record Entry(String id, String title, String updated, String href, String summary) {}

  @GetMapping(value = "/dieu-uoc.atom", produces = ATOM)
  @ResponseBody
  String list(HttpServletRequest request) {
    boolean english = Language.english(request);
    TreatyQuery query = TreatyQuery.of(request, Days.today(clock));
    List<Treaty> found =
        treaties.all(
            treaties.list(query.filter(), "ky", true, ENTRIES, 0).stream()
                .map(TreatyRow::id)
                .toList());
    return feed(
        request,
        words.say(Language.of(request), "nav.treaty"),
        found.stream()
            .map(t ->
                new Entry(
                    t.path(),
                    t.title(english),
                    t.recordedAt().toString(),
                    t.path(),
                    Cite.vietnamese(t, query.filter().day())))
            .toList());
  }

  @GetMapping(value = "/dieu-uoc/{id}/thay-doi.atom", produces = ATOM)
  @ResponseBody
  String treaty(@PathVariable String id, HttpServletRequest request) {
    boolean english = Language.english(request);
    Treaty t = treaties.get(id);
    LocalDate today = Days.today(clock);
    return feed(
        request,
        t.title(english),
        treaties.history(id, AsOf.on(today)).stream()
            .sorted(
                Comparator.comparing(TreatyAction::recordedAt)
                    .thenComparing(
                        TreatyAction::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed())
            .limit(ENTRIES)
            .map(a ->
                new Entry(
                    t.path() + "#" + a.id(),
                    partners.find(a.partner()).map(p -> p.name(english)).orElse(a.partner())
                        + ": "
                        + words.say(Language.of(request), "treaty.act." + a.kind().code())
                        + a.when().map(d -> ", " + d.text()).orElse(""),
                    a.recordedAt().toString(),
                    t.path(),
                    a.summary(english)))
            .toList());
  }

  @GetMapping(value = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
  @ResponseBody
  String map(HttpServletRequest request) {
    return xml(x -> {
      x.writeStartElement("urlset");
      x.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
      for (String id : treaties.ids()) {
        for (String language : List.of("", "/en")) {
          x.writeStartElement("url");
          text(x, "loc", base(request) + language + "/dieu-uoc/" + id);
          x.writeEndElement();
        }
      }
      x.writeEndElement();
    });
  }

  private static String base(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }

  private static String feed(HttpServletRequest request, String title, List<Entry> entries) {
    String self =
        base(request)
            + request.getRequestURI()
            + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    return xml(x -> {
      x.writeStartElement("feed");
      x.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      text(x, "id", self);
      text(x, "title", title);
      text(
          x,
          "updated",
          entries.stream()
              .map(Entry::updated)
              .max(String::compareTo)
              .orElse("1970-01-01T00:00:00Z"));
      link(x, self, "self");
      x.writeStartElement("author");
      text(x, "name", "Bang Giao");
      x.writeEndElement();
      for (Entry e : entries) {
        x.writeStartElement("entry");
        text(x, "id", base(request) + e.id());
        text(x, "title", e.title());
        text(x, "updated", e.updated());
        link(x, base(request) + e.href(), "alternate");
        text(x, "summary", e.summary());
        x.writeEndElement();
      }
      x.writeEndElement();
    });
  }

  private interface Body {
    void write(XMLStreamWriter x) throws XMLStreamException;
  }

  private static String xml(Body body) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter x = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      x.writeStartDocument("UTF-8", "1.0");
      body.write(x);
      x.writeEndDocument();
      x.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private static void text(XMLStreamWriter x, String name, String words) throws XMLStreamException {
    x.writeStartElement(name);
    x.writeCharacters(words);
    x.writeEndElement();
  }

  private static void link(XMLStreamWriter x, String href, String rel) throws XMLStreamException {
    x.writeEmptyElement("link");
    x.writeAttribute("href", href);
    x.writeAttribute("rel", rel);
  }
}
