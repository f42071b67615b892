package org.banggiao.extraction;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banggiao.extraction.Extraction.NoteCode;
import org.jspecify.annotations.Nullable;

/**
 * Mail files: four head lines, an empty line, then the plain or else the HTML body; attachments are
 * listed.
 */
final class MailReader {
  private static final int MAX_DEPTH = 20;

  private final Draft draft = new Draft(MediaTypes.MAIL);
  private final ExtractionLimits limits;
  private final Attachments attachments = new Attachments();
  private boolean bodyRead;

  private MailReader(ExtractionLimits limits) {
    this.limits = limits;
  }

  static Draft read(Path file, ExtractionLimits limits) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
      MailReader reader = new MailReader(limits);
      reader.heads(mail);
      reader.part(mail, 0);
      return reader.draft;
    } catch (MessagingException broken) {
      throw new ExtractionStopped(ExtractionProblem.DAMAGED, "mail");
    }
  }

  private void heads(MimeMessage mail) throws MessagingException {
    draft.title = mail.getSubject() == null ? "" : mail.getSubject();
    draft.properties.put("subject", draft.title);
    StringBuilder head = new StringBuilder();
    line(head, "From", addresses(mail.getFrom()));
    line(head, "To", addresses(mail.getRecipients(Message.RecipientType.TO)));
    line(head, "Subject", draft.title);
    if (mail.getSentDate() != null) {
      var sent = mail.getSentDate().toInstant().atZone(PdfReader.HANOI);
      draft.created = sent.toLocalDate();
      line(head, "Date", sent.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx")));
    }
    draft.blocks.add(Draft.Block.of(Draft.Kind.VERBATIM, head.toString()));
  }

  private static void line(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value.replaceAll("\\s+", " ")).append('\n');
  }

  private static String addresses(Address @Nullable [] all) {
    return all == null
        ? ""
        : Stream.of(all).map(MailReader::address).collect(Collectors.joining(", "));
  }

  private static String address(Address address) {
    if (address instanceof InternetAddress internet && internet.getPersonal() != null) {
      return internet.getPersonal() + " <" + internet.getAddress() + ">";
    }
    return address.toString();
  }

  private void part(Part part, int depth) throws MessagingException, IOException {
    if (depth > MAX_DEPTH) {
      throw new ExtractionStopped(ExtractionProblem.DAMAGED, "mail depth");
    }
    String name = name(part);
    boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !name.isEmpty();
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
      multipart(several, part.isMimeType("multipart/alternative"), depth);
    } else if (!attached && !bodyRead && part.isMimeType("text/html")) {
      bodyRead = true;
      Draft page = HtmlReader.read(bytes(part), charset(part));
      draft.notes.addAll(page.notes);
      draft.blocks.addAll(page.blocks);
    } else if (!attached && !bodyRead && part.isMimeType("text/*")) {
      bodyRead = true;
      TextDecoding text = TextDecoding.declared(bytes(part), charset(part));
      draft.notes.addAll(text.notes());
      draft.paragraph(text.text());
    } else if (depth > 0) {
      attachment(part, name);
    }
  }

  private void multipart(Multipart several, boolean alternatives, int depth)
      throws MessagingException, IOException {
    if (several instanceof jakarta.mail.internet.MimeMultipart mime && !mime.isComplete()) {
      draft.note(NoteCode.MAIL_INCOMPLETE);
    }
    if (alternatives) {
      for (int i = 0; i < several.getCount(); i++) {
        if (several.getBodyPart(i).isMimeType("text/plain")) {
          part(several.getBodyPart(i), depth + 1);
          return;
        }
      }
    }
    for (int i = 0; i < several.getCount(); i++) {
      BodyPart inside = several.getBodyPart(i);
      part(inside, depth + 1);
    }
  }

  private void attachment(Part part, String name) throws MessagingException, IOException {
    String clean = Attachments.cleanName(name);
    String type =
        part.getContentType().replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT);
    draft.parts.add(new Extraction.Part(clean, CleanText.of(type).text, part.getSize()));
    try (InputStream in = part.getInputStream()) {
      attachments.check(in, clean, limits);
    }
  }

  private static String name(Part part) throws MessagingException {
    String name = part.getFileName();
    try {
      return name == null ? "" : MimeUtility.decodeText(name);
    } catch (UnsupportedEncodingException unknown) {
      return name;
    }
  }

  private byte[] bytes(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(limits.maxTextLength());
    }
  }

  private static String charset(Part part) {
    try {
      String charset = new ContentType(part.getContentType()).getParameter("charset");
      return charset == null ? "?" : MimeUtility.javaCharset(charset);
    } catch (MessagingException broken) {
      return "?";
    }
  }
}
