package org.banggiao.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.banggiao.extraction.Extraction.AsideReason;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.FileProperties;
import org.banggiao.extraction.Extraction.LegacyOffer;
import org.banggiao.extraction.Extraction.NotExtracted;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;
import org.banggiao.extraction.Extraction.Page;
import org.banggiao.extraction.Extraction.Part;
import org.banggiao.extraction.Extraction.Region;
import org.banggiao.extraction.Extraction.RegionKind;
import org.banggiao.extraction.Extraction.SetAside;

/**
 * The words parent and child exchange. Plain fields in a fixed order, read with bounds: a child
 * that was taken over by a hostile file can send wrong text, but no object.
 */
final class Frames {
  private static final int MAX_ITEMS = 5_000_000;

  private Frames() {}

  static byte[] bytes(Extraction extraction) {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(buffer), extraction);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return buffer.toByteArray();
  }

  static Extraction extraction(byte[] frame) throws IOException {
    return read(new DataInputStream(new ByteArrayInputStream(frame)));
  }

  static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("length " + length);
    }
    byte[] utf8 = in.readNBytes(length);
    if (utf8.length < length) {
      throw new IOException("short text");
    }
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static void write(DataOutputStream out, Extraction extraction) throws IOException {
    switch (extraction) {
      case NotExtracted none -> {
        out.writeBoolean(false);
        text(out, none.problem().name());
        text(out, none.mediaType());
        text(out, none.detail());
      }
      case Extracted e -> {
        out.writeBoolean(true);
        text(out, e.text());
        text(out, e.mediaType());
        spans(
            out,
            e.pages(),
            p -> new String[] {Integer.toString(p.number())},
            p -> p.start(),
            p -> p.end());
        spans(out, e.regions(), r -> new String[] {r.kind().name()}, r -> r.start(), r -> r.end());
        spans(
            out, e.setAside(), s -> new String[] {s.reason().name()}, s -> s.start(), s -> s.end());
        out.writeInt(e.ocrConfidence().orElse(-1));
        spans(out, e.notes(), n -> new String[] {n.code().name(), n.value()}, n -> 0, n -> 0);
        spans(
            out,
            e.offers(),
            o -> new String[] {o.encoding().name(), o.converted()},
            o -> o.start(),
            o -> o.end());
        text(out, e.properties().title());
        LocalDate created = e.properties().created();
        text(out, created == null ? "" : created.toString());
        text(out, e.properties().language());
        spans(
            out,
            e.parts(),
            p -> new String[] {p.name(), p.mediaType(), Long.toString(p.size())},
            p -> 0,
            p -> 0);
      }
    }
  }

  private static Extraction read(DataInputStream in) throws IOException {
    try {
      if (!in.readBoolean()) {
        return new NotExtracted(ExtractionProblem.valueOf(text(in)), text(in), text(in));
      }
      String text = text(in);
      String mediaType = text(in);
      List<Page> pages = new ArrayList<>();
      each(in, 1, (w, s, e) -> pages.add(new Page(Integer.parseInt(w[0]), s, e)));
      List<Region> regions = new ArrayList<>();
      each(in, 1, (w, s, e) -> regions.add(new Region(RegionKind.valueOf(w[0]), s, e)));
      List<SetAside> asides = new ArrayList<>();
      each(in, 1, (w, s, e) -> asides.add(new SetAside(AsideReason.valueOf(w[0]), s, e)));
      int confidence = in.readInt();
      List<Note> notes = new ArrayList<>();
      each(in, 2, (w, s, e) -> notes.add(new Note(NoteCode.valueOf(w[0]), w[1])));
      List<LegacyOffer> offers = new ArrayList<>();
      each(
          in,
          2,
          (w, s, e) -> offers.add(new LegacyOffer(s, e, LegacyEncoding.valueOf(w[0]), w[1])));
      String title = text(in);
      String created = text(in);
      String language = text(in);
      List<Part> parts = new ArrayList<>();
      each(in, 3, (w, s, e) -> parts.add(new Part(w[0], w[1], Long.parseLong(w[2]))));
      return new Extracted(
          text,
          mediaType,
          List.copyOf(pages),
          List.copyOf(regions),
          List.copyOf(asides),
          confidence < 0 ? OptionalInt.empty() : OptionalInt.of(confidence),
          List.copyOf(notes),
          List.copyOf(offers),
          new FileProperties(title, created.isEmpty() ? null : LocalDate.parse(created), language),
          List.copyOf(parts));
    } catch (IllegalArgumentException | java.time.DateTimeException broken) {
      throw new IOException("frame", broken);
    }
  }

  private interface Words<T> {
    String[] of(T item);
  }

  private interface Offset<T> {
    int of(T item);
  }

  private interface Item {
    void take(String[] words, int start, int end);
  }

  private static <T> void spans(
      DataOutputStream out, List<T> items, Words<T> words, Offset<T> start, Offset<T> end)
      throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      for (String word : words.of(item)) {
        text(out, word);
      }
      out.writeInt(start.of(item));
      out.writeInt(end.of(item));
    }
  }

  private static void each(DataInputStream in, int words, Item item) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MAX_ITEMS) {
      throw new IOException("count " + count);
    }
    for (int i = 0; i < count; i++) {
      String[] read = new String[words];
      for (int w = 0; w < words; w++) {
        read[w] = text(in);
      }
      item.take(read, in.readInt(), in.readInt());
    }
  }
}
