package org.banggiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;
import org.banggiao.extraction.Extraction.AsideReason;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.FileProperties;
import org.banggiao.extraction.Extraction.LegacyOffer;
import org.banggiao.extraction.Extraction.Note;
import org.banggiao.extraction.Extraction.NoteCode;
import org.banggiao.extraction.Extraction.Page;
import org.banggiao.extraction.Extraction.Region;
import org.banggiao.extraction.Extraction.RegionKind;
import org.banggiao.extraction.Extraction.SetAside;
import org.jspecify.annotations.Nullable;

/** From a draft to the final text and its spans; the one place where offsets are made. */
final class Assembly {
  private final Draft draft;
  private final ExtractionLimits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<SetAside> asides = new ArrayList<>();
  private int removed;
  private int page;
  private int pageStart;
  private @Nullable Kind lastKind;
  private @Nullable AsideReason lastAside;

  private Assembly(Draft draft, ExtractionLimits limits) {
    this.draft = draft;
    this.limits = limits;
  }

  /** The finished extraction; stops with MARKED_SECRET, HAS_MACROS, EMPTY, NO_TEXT or TOO_LARGE. */
  static Extracted of(Draft draft, ExtractionLimits limits) {
    return new Assembly(draft, limits).finish();
  }

  private Extracted finish() {
    long length = 0;
    StringBuilder all = new StringBuilder();
    for (Block block : draft.blocks) {
      length += block.text().length() + 1L;
      if (length > limits.maxTextLength()) {
        throw new ExtractionStopped(ExtractionProblem.TOO_LARGE, "text");
      }
      all.append(block.text()).append('\n');
    }
    Optional<LegacyEncoding> legacy = LegacyText.whole(CleanText.nfc(all));
    legacy.ifPresent(e -> draft.notes.add(new Note(NoteCode.LEGACY_CONVERTED, e.name())));
    for (Block block : draft.blocks) {
      append(block, legacy);
    }
    closePages();
    String whole = text.toString();
    refuse(whole);
    if (removed > 0) {
      draft.notes.add(new Note(NoteCode.CONTROLS_REMOVED, Integer.toString(removed)));
    }
    List<LegacyOffer> offers = legacy.isPresent() ? List.of() : LegacyText.words(whole);
    // Word processors write the language of their own template; the text itself knows better.
    String guess = guessLanguage(whole);
    String language = guess.isEmpty() ? draft.language : guess;
    return new Extracted(
        whole,
        draft.mediaType,
        List.copyOf(pages),
        List.copyOf(regions),
        List.copyOf(asides),
        draft.ocrConfidence,
        List.copyOf(draft.notes),
        offers,
        new FileProperties(CleanText.of(draft.title).text.strip(), draft.created, language),
        List.copyOf(draft.parts));
  }

  private void refuse(String whole) {
    boolean folded = draft.ocrConfidence.isPresent();
    SecrecyMark.inProperties(draft.properties)
        .or(() -> SecrecyMark.find(draft.stampLines, folded))
        .or(() -> folded ? SecrecyMark.find(firstLines(whole), true) : SecrecyMark.find(whole))
        .ifPresent(mark -> {
          throw new ExtractionStopped(
              ExtractionProblem.MARKED_SECRET, mark.level() + " " + mark.place().name());
        });
    if (draft.macros) {
      throw new ExtractionStopped(ExtractionProblem.HAS_MACROS, "");
    }
    if (whole.isBlank()) {
      throw new ExtractionStopped(
          draft.pictures ? ExtractionProblem.NO_TEXT : ExtractionProblem.EMPTY, "");
    }
  }

  private static List<String> firstLines(String whole) {
    return whole.lines().filter(l -> !l.isBlank()).limit(SecrecyMark.TOP_LINES).toList();
  }

  private void append(Block block, Optional<LegacyEncoding> legacy) {
    // Page turns are kept apart while the text is cleaned: they are no characters of the file.
    String[] pieces = block.text().split(String.valueOf(CleanText.PAGE_TURN), -1);
    List<String> clean = new ArrayList<>();
    for (String piece : pieces) {
      CleanText c = CleanText.of(piece);
      removed += c.removed;
      clean.add(legacy.map(e -> CleanText.nfc(e.convert(c.text))).orElse(c.text));
    }
    if (block.kind() != Kind.VERBATIM) {
      trim(clean);
      if (clean.stream().allMatch(String::isBlank)) {
        turnPage(block.page() + clean.size() - 1);
        return;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
    }
    turnPage(block.page());
    int start = text.length();
    for (int i = 0; i < clean.size(); i++) {
      if (i > 0) {
        turnPage(block.page() + i);
      }
      text.append(clean.get(i));
    }
    region(block.kind(), start);
    aside(block.aside(), start);
  }

  private static void trim(List<String> pieces) {
    pieces.set(0, pieces.getFirst().replaceFirst("^[ \\n\\f]+", ""));
    pieces.set(pieces.size() - 1, pieces.getLast().replaceFirst("[ \\t\\n\\f]+$", ""));
  }

  /** Tables and set-aside spans grow over neighbouring blocks of the same kind. */
  private void region(Kind kind, int start) {
    RegionKind as =
        switch (kind) {
          case TABLE_ROW -> RegionKind.TABLE;
          case HEADING -> RegionKind.HEADING;
          case FOOTNOTE -> RegionKind.FOOTNOTE;
          case VERBATIM, PARAGRAPH -> null;
        };
    if (as == RegionKind.TABLE && lastKind == Kind.TABLE_ROW) {
      regions.set(regions.size() - 1, new Region(as, regions.getLast().start(), text.length()));
    } else if (as != null) {
      regions.add(new Region(as, start, text.length()));
    }
    lastKind = kind;
  }

  private void aside(@Nullable AsideReason reason, int start) {
    if (reason != null && reason == lastAside) {
      asides.set(asides.size() - 1, new SetAside(reason, asides.getLast().start(), text.length()));
    } else if (reason != null) {
      asides.add(new SetAside(reason, start, text.length()));
    }
    lastAside = reason;
  }

  private void turnPage(int to) {
    while (to > page) {
      if (page > 0) {
        pages.add(new Page(page, pageStart, text.length()));
      }
      page++;
      pageStart = text.length();
    }
  }

  private void closePages() {
    turnPage(draft.pageCount);
    if (page > 0) {
      pages.add(new Page(page, pageStart, text.length()));
    }
  }

  private static String guessLanguage(String text) {
    int marked = 0;
    int letters = 0;
    for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      marked += (c >= 0x1EA0 && c <= 0x1EF9) || "ơưđăƠƯĐĂ".indexOf(c) >= 0 ? 1 : 0;
    }
    return letters == 0 ? "" : marked > letters * 0.05 ? "vi" : marked == 0 ? "en" : "";
  }
}
