package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.LETTER;
import static org.banggiao.extraction.ExtractionExamples.docx;
import static org.banggiao.extraction.ExtractionExamples.p;
import static org.banggiao.extraction.ExtractionExamples.refusal;
import static org.banggiao.extraction.ExtractionExamples.text;
import static org.banggiao.extraction.ExtractionExamples.utf8;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.banggiao.extraction.Extraction.NotExtracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td>BỘ NGOẠI GIAO<br>Số: 12/BC-BNG<br><b>MẬT</b></td><td>CỘNG HÒA</td>",
        "<td><p>BỘ NGOẠI GIAO</p><b>TỐI MẬT</b></td><td>CỘNG HÒA</td>"
      })
  void aStampIsFoundOnItsOwnLineOfACell(String cells) {
    byte[] page =
        utf8("<meta charset=utf-8><table><tr>" + cells + "</tr></table><p>" + LETTER + "</p>");
    assertThat(refusal(page, "vb.html").problem()).isEqualTo(ExtractionProblem.MARKED_SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MẬT",
        "  MẬT  ",
        "TỐI MẬT",
        "TUYỆT MẬT",
        "M Ậ T",
        "T Ố I  M Ậ T",
        "[MẬT]",
        "* TUYỆT MẬT *",
        "| MẬT |",
        "ĐỘ MẬT: TỐI MẬT",
        "Độ mật: Mật",
        "TỐI MẬT - BẢN SỐ: 01",
        "MẬT\tĐộc lập - Tự do - Hạnh phúc",
        "TOI MAT",
        "TUYET MAT",
        "M\u200BẬT",
        "MẬT - HỎA TỐC",
        "BỘ NGOẠI GIAO        MẬT",
        "Số: 12/BC-BNG MẬT",
        "BỘ NGOẠI GIAO Số: 12/BC-BNG TUYỆT MẬT",
        "Số: 12/BC-BNG (MẬT)",
        "MẬT - Bản số 3",
        "Tối mật"
      })
  void aStampIsFound(String line) {
    assertThat(SecrecyMark.find("BỘ NGOẠI GIAO\n" + line + "\n" + LETTER)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MẬT ONG",
        "Mật",
        "bảo mật",
        "Mật thư",
        "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
        "Về việc bảo mật thông tin",
        "MẬT MÃ",
        "Độ mật: Không",
        "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC",
        "Các mức Tuyệt mật, Tối mật, Mật",
        "MAT",
        "MẶT TRẬN TỔ QUỐC",
        "Độ mật: Mật khẩu mạnh"
      })
  void wordsOfTheTextAreNoStamp(String line) {
    assertThat(SecrecyMark.find("BỘ NGOẠI GIAO\n" + line + "\n" + LETTER)).isEmpty();
  }

  @Test
  void aLineFarDownIsNoStamp() {
    assertThat(SecrecyMark.find((LETTER + "\n").repeat(30) + "MẬT\n")).isEmpty();
  }

  @Test
  void theRefusalHoldsNothingOfTheText() {
    NotExtracted no = refusal(utf8("BỘ NGOẠI GIAO\nMẬT\nKế hoạch mua bút chì"), "a.txt");
    assertThat(no.problem()).isEqualTo(ExtractionProblem.MARKED_SECRET);
    assertThat(no.toString()).doesNotContain("bút").doesNotContain("NGOẠI");
    assertThat(no.detail()).isEqualTo("MẬT STAMP");
  }

  @Test
  void aStampInTheHeadBoxOrATextBoxOfADocumentIsFound() throws IOException {
    String table =
        "<w:tbl><w:tr><w:tc>"
            + p("BỘ NGOẠI GIAO")
            + p("Số: 05/BC-BNG")
            + p("TỐI MẬT")
            + "</w:tc><w:tc>"
            + p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            + "</w:tc></w:tr></w:tbl>";
    assertThat(refusal(docx(table + p(LETTER), Map.of()), "a.docx").problem())
        .isEqualTo(ExtractionProblem.MARKED_SECRET);
    String box =
        "<w:p><w:r><w:pict><w:txbxContent>" + p("MẬT") + "</w:txbxContent></w:pict></w:r></w:p>";
    assertThat(refusal(docx(p(LETTER) + box, Map.of()), "a.docx").problem())
        .isEqualTo(ExtractionProblem.MARKED_SECRET);
  }

  @Test
  void aWordShownInCapitalsByItsFormatIsAStamp() throws IOException {
    String caps = "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Mật</w:t></w:r></w:p>";
    assertThat(refusal(docx(caps + p(LETTER), Map.of()), "a.docx").detail()).isEqualTo("MẬT STAMP");
  }

  @Test
  void filePropertiesAreLookedAt() throws IOException {
    String core = "<cp xmlns:dc=\"d\"><dc:title>Kế hoạch (TUYỆT MẬT)</dc:title></cp>";
    String custom =
        "<Properties xmlns:vt=\"v\"><property name=\"Phân loại\"><vt:lpwstr>Tối mật</vt:lpwstr></property></Properties>";
    assertThat(refusal(docx(p(LETTER), Map.of("docProps/core.xml", core)), "a.docx").detail())
        .isEqualTo("TUYỆT MẬT PROPERTIES");
    assertThat(refusal(docx(p(LETTER), Map.of("docProps/custom.xml", custom)), "a.docx").detail())
        .isEqualTo("TỐI MẬT PROPERTIES");
  }

  @Test
  void theFileNameIsAProperty() {
    assertThat(refusal(utf8(LETTER), "Báo cáo (MẬT).txt").problem())
        .isEqualTo(ExtractionProblem.MARKED_SECRET);
    assertThat(text(utf8(LETTER), "Báo cáo về mật ong.txt").text()).isEqualTo(LETTER);
  }

  @Test
  void aStampThatReturnsAtTheHeadOfEveryPageIsFoundThoughPageHeadsAreOmitted() throws IOException {
    List<ExtractionExamples.Line> page =
        List.of(
            new ExtractionExamples.Line(300, 800, 12, "MẬT"),
            new ExtractionExamples.Line(70, 700, 13, "Kế hoạch công tác năm"));
    assertThat(refusal(ExtractionExamples.pdf(List.of(page, page, page, page)), "a.pdf").problem())
        .isEqualTo(ExtractionProblem.MARKED_SECRET);
  }

  @Test
  void aMarkedAttachmentStopsTheMail() {
    String mail =
        MailTest.mail(
            "Content-Type: text/plain; charset=utf-8; name=\"a.txt\"\nContent-Disposition: attachment; filename=\"a.txt\"\nContent-Transfer-Encoding: base64",
            Base64.getMimeEncoder().encodeToString(utf8("BỘ X\nMẬT\nnội dung")));
    assertThat(refusal(utf8(mail), "a.eml").detail()).isEqualTo("MẬT ATTACHMENT");
  }

  @Test
  void aPacketOfTheDocumentAxisIsLookedThrough() {
    String head = "<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"><MessageHeader>";
    String tail = "</MessageHeader></edXML>";
    assertThat(refusal(utf8(head + "<Subject>Kế hoạch (MẬT)</Subject>" + tail), "a.edxml").detail())
        .isEqualTo("MẬT PACKET");
    assertThat(refusal(utf8(head + "<Subject>Kế hoạch</Subject>" + tail), "a.edxml").problem())
        .isEqualTo(ExtractionProblem.UNSUPPORTED_TYPE);
    String attached = Base64.getEncoder().encodeToString(utf8("BỘ X\nTỐI MẬT\nnội dung"));
    assertThat(
            refusal(
                    utf8(
                        head
                            + "<AttachmentName>a.txt</AttachmentName><ContentTransferEncoded>"
                            + attached
                            + "</ContentTransferEncoded>"
                            + tail),
                    "a.edxml")
                .detail())
        .isEqualTo("TỐI MẬT ATTACHMENT");
  }
}
