package org.banggiao.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide a line is, so that a rule under it can have the length the decree asks for. */
final class TextWidth {
  private static final Map<Typeface, TrueTypeFont> FONTS = new EnumMap<>(Typeface.class);

  /** 101 mm. */
  private static final double RIGHT_COLUMN_PT = 101 * 72 / 25.4;

  private TextWidth() {}

  /** Width in points. */
  static double of(String text, Typeface face, int sizePt) {
    try {
      TrueTypeFont font = font(face);
      double units = 0;
      for (int sign : text.codePoints().toArray()) {
        units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(sign));
      }
      return units * sizePt / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Size in points of the line of place and date: 14, or 13 where 14 would break it (box 4). */
  static int dateSize(String line) {
    return of(line, Typeface.ITALIC, 14) <= RIGHT_COLUMN_PT ? 14 : 13;
  }

  private static synchronized TrueTypeFont font(Typeface face) throws IOException {
    TrueTypeFont known = FONTS.get(face);
    if (known == null) {
      known = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
      FONTS.put(face, known);
    }
    return known;
  }
}
