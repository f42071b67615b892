package org.banggiao.bench;

/** Two invented documents of which the load run fills its registers. 0000000 becomes a number. */
final class LoadTexts {

  private static final String[] ORDER = {
    "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"
  };

  private LoadTexts() {}

  /** The conclusions of a conference with ten directives. */
  static String conclusion() {
    StringBuilder b =
        new StringBuilder(
            """
            Thông báo kết luận hội nghị số HN0000000

            Hội nghị đã nghe báo cáo về công việc trong năm và ý kiến của các bộ, ngành, địa phương.

            Thủ tướng yêu cầu ngành Ngoại giao thực hiện 10 nhiệm vụ trọng tâm sau:

            """);
    for (String n : ORDER) {
      b.append(n)
          .append(
              " là, khẩn trương hoàn thành phần việc được giao trong hồ sơ HS0000000, phối hợp chặt chẽ"
                  + " với các địa phương và báo cáo kết quả đúng hạn.\n\n");
    }
    return b.append("Các cơ quan căn cứ kết luận này để thực hiện.\n").toString();
  }

  /** A letter that asks for nothing. */
  static String ordinary() {
    return """
    Công văn trao đổi số CV0000000

    Đơn vị gửi kèm văn bản này tài liệu của buổi làm việc trong hồ sơ HS0000000.

    Buổi làm việc diễn ra trong không khí thân tình. Hai bên trao đổi về hợp tác giáo dục, văn hoá và du lịch.

    Tài liệu gồm biên bản, danh sách người dự và bản dịch.
    """;
  }
}
