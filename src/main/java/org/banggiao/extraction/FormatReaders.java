package org.banggiao.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.NotExtracted;

/** Reads one file in this process: the inside of the child, and of the parent for plain text. */
final class FormatReaders {
  private FormatReaders() {}

  /** Never throws for what a file holds; errors of the machine (memory) pass through. */
  static Extraction extract(Path file, String name, ExtractionLimits limits) {
    String mediaType = MediaTypes.BINARY;
    try {
      mediaType = MediaTypes.sniff(head(file), name);
      Extracted done = Assembly.of(read(file, name, mediaType, limits), limits);
      return done;
    } catch (ExtractionStopped stopped) {
      return new NotExtracted(stopped.problem, mediaType, stopped.detail);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return new NotExtracted(
          ExtractionProblem.DAMAGED, mediaType, broken.getClass().getSimpleName());
    }
  }

  /** Text from a text box: nothing to decode. */
  static Extraction pasted(String text, ExtractionLimits limits) {
    try {
      Draft draft = new Draft(MediaTypes.TEXT);
      draft.blocks.add(Draft.Block.of(Draft.Kind.VERBATIM, text));
      return Assembly.of(draft, limits);
    } catch (ExtractionStopped stopped) {
      return new NotExtracted(stopped.problem, MediaTypes.TEXT, stopped.detail);
    }
  }

  static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MediaTypes.HEAD);
    }
  }

  /** The draft of a file of a known type; {@code depth} of attachments is one. */
  static Draft read(Path file, String name, String mediaType, ExtractionLimits limits)
      throws IOException {
    SecrecyMark.inName(name)
        .ifPresent(mark -> {
          throw new ExtractionStopped(
              ExtractionProblem.MARKED_SECRET, mark.level() + " " + mark.place().name());
        });
    return switch (mediaType) {
      case MediaTypes.TEXT -> PlainReader.read(Files.readAllBytes(file));
      case MediaTypes.HTML -> HtmlReader.read(Files.readAllBytes(file));
      case MediaTypes.PDF -> PdfReader.read(file, limits);
      case MediaTypes.DOCX -> DocxReader.read(file, limits);
      case MediaTypes.ODT -> OdtReader.read(file, limits);
      case MediaTypes.DOC, MediaTypes.OLE -> DocReader.read(file, mediaType);
      case MediaTypes.MAIL -> MailReader.read(file, limits);
      case MediaTypes.EDXML -> EdxmlReader.read(file, limits);
      case MediaTypes.ZIP -> throw unsupported("zip");
      default -> {
        if (mediaType.startsWith("image/")) {
          Draft draft = new Draft(mediaType);
          draft.pictures = true;
          yield draft;
        }
        throw unsupported(mediaType);
      }
    };
  }

  static ExtractionStopped unsupported(String what) {
    return new ExtractionStopped(ExtractionProblem.UNSUPPORTED_TYPE, what);
  }
}
