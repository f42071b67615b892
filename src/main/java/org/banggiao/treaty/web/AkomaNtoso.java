package org.banggiao.treaty.web;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.banggiao.kernel.PartialDay;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.Wording;

/**
 * The text of a treaty as Akoma Ntoso 3.0 (OASIS LegalDocML, 2018): articles, and numbered
 * paragraphs within them, each with an address of its own.
 */
final class AkomaNtoso {

  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.\\s+(\\S.*)");

  /** Characters of XML 1.0 alone: an old scan may hold others. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;
  private final Set<String> taken = new HashSet<>();

  private AkomaNtoso(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * @param today the day on which this rendering is made
   */
  static String of(Treaty t, Wording w, List<Wording.Article> articles, LocalDate today) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new AkomaNtoso(xml).document(t, w, articles, today);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Akoma Ntoso of " + t.id(), e);
    }
    return out.toString();
  }

  private void document(Treaty t, Wording w, List<Wording.Article> articles, LocalDate today)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    start("akomaNtoso");
    xml.writeDefaultNamespace(NAMESPACE);
    start(
        "act",
        "name",
        "treaty",
        "contains",
        w.version().isEmpty() ? "originalVersion" : "singleVersion");
    meta(t, w, today);
    if (!w.preamble().isBlank()) {
      start("preamble");
      paragraphs(w.preamble().lines().toList());
      end();
    }
    start("body");
    for (Wording.Article a : articles) {
      article(a);
    }
    end();
    end();
    end();
    xml.writeEndDocument();
  }

  private void meta(Treaty t, Wording w, LocalDate today) throws XMLStreamException {
    PartialDay adopted = t.adopted();
    String made = today.toString();
    String day = adopted == null ? made : adopted.first().toString();
    String name = adopted == null ? "recorded" : adopted.exact() ? "adoption" : "adoption-earliest";
    String work = "/akn/vn/act/treaty/" + (adopted == null ? made : adopted.text()) + "/" + t.id();
    String expression = work + "/" + three(w.lang()) + "@" + slug(w.version());
    start("meta");
    start("identification", "source", "#register");
    frbr("FRBRWork", work, day, name);
    empty("FRBRcountry", "value", "vn");
    end();
    frbr("FRBRExpression", expression, day, name);
    empty("FRBRlanguage", "language", three(w.lang()));
    end();
    frbr("FRBRManifestation", expression + ".xml", made, "generated");
    end();
    end();
    start("references", "source", "#register");
    empty(
        "TLCOrganization",
        "eId",
        "register",
        "href",
        "/akn/ontology/organization/vn/bang-giao",
        "showAs",
        "Bang Giao");
    end();
    start("notes", "source", "#register");
    start("note", "eId", "origin");
    start("p");
    text(t.title(!w.lang().equals("vi")) + ". " + w.source() + ". " + w.licence());
    end();
    end();
    end();
    end();
  }

  /** Leaves the element open for what only its kind has. */
  private void frbr(String element, String address, String day, String name)
      throws XMLStreamException {
    start(element);
    boolean file = address.endsWith(".xml");
    empty(
        "FRBRthis",
        "value",
        file ? address.replaceFirst("\\.xml$", "/!main.xml") : address + "/!main");
    empty("FRBRuri", "value", address);
    empty("FRBRdate", "date", day, "name", name);
    empty("FRBRauthor", "href", "#register");
  }

  private void article(Wording.Article a) throws XMLStreamException {
    String id = free("art_" + slug(a.number()));
    start("article", "eId", id);
    start("num");
    text(a.number());
    end();
    if (!a.heading().isBlank()) {
      start("heading");
      text(a.heading());
      end();
    }
    List<String> lines = a.lines();
    int first = 0;
    while (first < lines.size() && !NUMBERED.matcher(lines.get(first)).matches()) {
      first++;
    }
    if (first == lines.size()) {
      start("content");
      paragraphs(lines);
      end();
    } else {
      if (first > 0) {
        start("intro");
        paragraphs(lines.subList(0, first));
        end();
      }
      numbered(id, lines.subList(first, lines.size()));
    }
    end();
  }

  /** Paragraphs as numbered; a line without a number goes on with the one before. */
  private void numbered(String article, List<String> lines) throws XMLStreamException {
    int at = 0;
    while (at < lines.size()) {
      Matcher number = NUMBERED.matcher(lines.get(at));
      if (!number.matches()) {
        throw new IllegalStateException(lines.get(at));
      }
      List<String> own = new ArrayList<>(List.of(number.group(2)));
      for (at++; at < lines.size() && !NUMBERED.matcher(lines.get(at)).matches(); at++) {
        own.add(lines.get(at));
      }
      start("paragraph", "eId", free(article + "__para_" + number.group(1)));
      start("num");
      text(number.group(1) + ".");
      end();
      start("content");
      paragraphs(own);
      end();
      end();
    }
  }

  /** At least one, as the schema wants. */
  private void paragraphs(List<String> lines) throws XMLStreamException {
    List<String> said = lines.stream().filter(l -> !l.isBlank()).toList();
    for (String line : said.isEmpty() ? List.of("") : said) {
      start("p");
      text(line.strip());
      end();
    }
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static String slug(String text) {
    return org.banggiao.kernel.Fold.plain(text)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** ISO 639-2/T, as the naming convention writes languages. */
  private static String three(String lang) {
    return Locale.of(lang).getISO3Language();
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, element);
    attributes(attributes);
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, element);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void text(String text) throws XMLStreamException {
    xml.writeCharacters(NO_XML.matcher(text).replaceAll(""));
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }
}
