package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.utf8;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 x | a.txt | application/pdf",
        "<!-- x --> <!DOCTYPE html><p>x | page | text/html",
        "<?xml version='1.0'?><html><body> | page.xhtml | text/html",
        "<p>Một đoạn | a.doc | text/html",
        "Kính gửi: Bộ | a.pdf | text/plain",
        "Subject: x | a.eml | message/rfc822",
        "{\\rtf1 | a.doc | application/rtf",
        "<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"> | a.xml | application/edxml+xml",
        "<?xml version='1.0'?><a/> | a.xml | application/xml"
      })
  void bytesDecideBeforeTheName(String bytes, String name, String expected) {
    assertThat(MediaTypes.sniff(utf8(bytes), name)).isEqualTo(expected);
  }

  @Test
  void aProgramUnderTheNameOfADocumentIsNoText() {
    byte[] program = new byte[4096];
    program[0] = 'M';
    program[1] = 'Z';
    assertThat(MediaTypes.sniff(program, "vb.pdf")).isEqualTo(MediaTypes.BINARY);
    byte[] text = "Thông báo kết luận".repeat(20).getBytes(StandardCharsets.UTF_16LE);
    assertThat(MediaTypes.sniff(text, "vb.txt")).isEqualTo(MediaTypes.TEXT);
  }
}
