package org.banggiao.extraction;

import org.banggiao.extraction.Draft.Block;
import org.banggiao.extraction.Draft.Kind;

/** Plain text: the file's characters as they are, after decoding. */
final class PlainReader {
  private PlainReader() {}

  static Draft read(byte[] bytes) {
    Draft draft = new Draft(MediaTypes.TEXT);
    TextDecoding decoded = TextDecoding.of(bytes);
    draft.notes.addAll(decoded.notes());
    draft.blocks.add(Block.of(Kind.VERBATIM, decoded.text()));
    return draft;
  }
}
