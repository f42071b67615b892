package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.part;
import static org.banggiao.extraction.ExtractionExamples.resource;
import static org.banggiao.extraction.ExtractionExamples.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipOutputStream;
import org.banggiao.extraction.Extraction.Extracted;
import org.junit.jupiter.api.Test;

class OfficeFormatsTest {
  private static final String ODF =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";

  static byte[] odt(String styles, String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "mimetype", MediaTypes.ODT);
      part(
          zip,
          "content.xml",
          "<office:document-content"
              + ODF
              + "><office:automatic-styles>"
              + styles
              + "</office:automatic-styles><office:body><office:text>"
              + body
              + "</office:text></office:body></office:document-content>");
    }
    return bytes.toByteArray();
  }

  @Test
  void aPublishedDecreeInTheOldWordFormatIsRead() throws IOException {
    Extracted e = text(resource("nghi-dinh-30-phu-luc-2.doc"), "Phuluc2.doc");
    assertThat(e.mediaType()).isEqualTo(MediaTypes.DOC);
    assertThat(e.text())
        .contains("Phụ lục II", "VIẾT HOA TRONG VĂN BẢN HÀNH CHÍNH", "Liên hợp quốc");
    assertThat(e.text()).doesNotContain("HYPERLINK", "\u0007", "\u0013", "\r");
    assertThat(e.properties().language()).isEqualTo("vi");
  }

  @Test
  void legacyFontsOfAnOldWordFileAreConvertedRunByRun() throws IOException {
    Extracted e = text(resource("phong-chu-cu.doc"), "a.doc");
    assertThat(e.text()).isEqualTo("BÁO CÁO tổng kết công tác năm trong nước và Việt Nam");
    assertThat(e.properties().created()).isNull();
  }

  @Test
  void openDocumentListsTablesAndSpacesAreRead() throws IOException {
    String styles =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style>";
    String body =
        "<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes><text:h>Mục tiêu</text:h><text:list text:style-name=\"L\"><text:list-item><text:p>Một</text:p><text:list><text:list-item><text:p>nhỏ</text:p></text:list-item><text:list-item><text:p>nhỏ</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Hai<text:s text:c=\"2\"/>ba</text:p></text:list-item></text:list>"
            + "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table><text:p>Hết<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú</text:p></text:note-body></text:note>.</text:p>";
    assertThat(text(odt(styles, body), "a.odt").text())
        .isEqualTo("Mục tiêu\n1. Một\na) nhỏ\nb) nhỏ\n2. Hai  ba\nA\tB\nHết[1].\n[1] chú");
  }
}
