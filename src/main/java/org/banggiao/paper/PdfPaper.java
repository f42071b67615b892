package org.banggiao.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The document as PDF/A-2a, tagged for PDF/UA, its fonts embedded. */
final class PdfPaper {
  private PdfPaper() {}

  static byte[] write(OfficialDocument document) {
    return write(HtmlPaper.page(document), document.madeAt());
  }

  /** A page of HTML that is also XML. */
  static byte[] write(String page, Instant madeAt) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Bang Giao");
    // Nothing may be fetched, whatever the text holds.
    builder.useUriResolver((_, uri) -> uri.startsWith("#") ? uri : null);
    for (Typeface face : Typeface.values()) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.bytes()),
          "Tinos",
          face.bold() ? 700 : 400,
          face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    builder.withHtmlContent(page, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.toStream(out);
    try (var renderer = builder.buildPdfRenderer();
        PDDocument pdf = renderer.createPDFKeepOpen()) {
      PdfStamp.fix(pdf, madeAt);
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException("the PDF could not be written", e);
    }
    return out.toByteArray();
  }
}
