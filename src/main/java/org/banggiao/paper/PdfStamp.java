package org.banggiao.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Sets the times and the id of a PDF from a given instant, so that equal input is equal bytes. */
final class PdfStamp {
  private PdfStamp() {}

  static void fix(PDDocument pdf, Instant madeAt) throws IOException {
    var time = madeAt.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
    pdf.setDocumentId(madeAt.toEpochMilli());
    pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(time));
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    // PDF/A wants the two dates to agree.
    String fixed =
        xmp.replaceAll(
            "(<xmp:CreateDate>)[^<]*", "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
  }
}
