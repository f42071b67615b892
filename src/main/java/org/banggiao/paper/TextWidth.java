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

  private static synchronized TrueTypeFont font(Typeface face) throws IOException {
    TrueTypeFont known = FONTS.get(face);
    if (known == null) {
      known = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
      FONTS.put(face, known);
    }
    return known;
  }
}
