package org.banggiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.extraction.ExtractionExamples.text;
import static org.banggiao.extraction.ExtractionExamples.utf8;

import org.banggiao.extraction.Extraction.Extracted;
import org.banggiao.extraction.Extraction.Part;
import org.junit.jupiter.api.Test;

class MailTest {

  static String mail(String partHead, String part) {
    return """
    From: =?UTF-8?B?VsSDbiB0aMaw?= <van-thu@example.org>
    To: don-vi@example.org
    Subject: =?UTF-8?Q?B=C3=A1o_c=C3=A1o?=
    Date: Tue, 6 Jan 2026 08:00:00 +0700
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=xx

    --xx
    Content-Type: text/plain; charset=utf-8

    Kính gửi: Văn phòng Bộ.
    --xx
    %s

    %s
    --xx--
    """
        .formatted(partHead, part);
  }

  @Test
  void headLinesStandBeforeTheBody() {
    Extracted e = text(utf8(mail("Content-Type: text/plain", "thêm")), "a.eml");
    assertThat(e.mediaType()).isEqualTo(MediaTypes.MAIL);
    assertThat(e.text())
        .isEqualTo(
            "From: Văn thư <van-thu@example.org>\nTo: don-vi@example.org\nSubject: Báo cáo\n"
                + "Date: 2026-01-06 08:00 +07:00\n\nKính gửi: Văn phòng Bộ.");
  }

  @Test
  void attachmentsAreListedUnderCleanNamesAndNotRead() {
    String head =
        "Content-Type: text/plain; name=\"../../etc/cron\"\nContent-Disposition: attachment; filename=\"../../etc/cron\"";
    Extracted e = text(utf8(mail(head, "bí ẩn")), "a.eml");
    assertThat(e.parts()).extracting(Part::name).containsExactly("cron");
    assertThat(e.text()).doesNotContain("bí ẩn");
  }

  @Test
  void anHtmlBodyIsReadWhenThereIsNoOther() {
    String mail =
        "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>Một</p><script>alert(1)</script><p>Hai</p>";
    assertThat(text(utf8(mail), "a.eml").text()).endsWith("\nMột\nHai").doesNotContain("alert");
  }

  @Test
  void aMailCutInTheMiddleSaysSo() {
    String mail = mail("Content-Type: application/pdf", "JVBERi0x").replace("--xx--", "");
    assertThat(text(utf8(mail), "a.eml").notes())
        .extracting(Extraction.Note::code)
        .contains(Extraction.NoteCode.MAIL_INCOMPLETE);
  }
}
