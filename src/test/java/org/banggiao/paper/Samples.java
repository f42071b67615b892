package org.banggiao.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Invented documents for the tests. */
final class Samples {
  static final Instant MADE = Instant.parse("2026-03-07T02:00:00Z");
  static final String NOTICE =
      "Số liệu và nhiệm vụ trong văn bản này là dữ liệu minh họa, không có thật.";

  private Samples() {}

  static OfficialDocument review() {
    return new OfficialDocument(
        new Letterhead(
            null, "Bộ Ngoại giao", 5, "BC-BNG", "Hà Nội", LocalDate.of(2026, 3, 7), null),
        DocumentType.REPORT,
        "Kết quả thực hiện chỉ đạo của Thủ tướng Chính phủ tại Hội nghị Ngoại giao kinh tế năm 2025",
        List.of("Thủ tướng Chính phủ"),
        List.of(
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
            "Căn cứ kết luận của Thủ tướng Chính phủ tại Hội nghị ngày 29-12-2025"),
        body(),
        new Footing(
            List.of("Văn phòng Chính phủ", "Các Phó Thủ tướng (để báo cáo)", "Lãnh đạo Bộ"),
            "THKT",
            Signature.deputy("Bộ trưởng", "Thứ trưởng", null)),
        List.of(
            new Annex("Danh mục nhiệm vụ", List.of(table(30), paragraph("Hết danh mục."))),
            new Annex("Số liệu so sánh", List.of(paragraph("Số liệu năm 2024 và 2025.")))),
        List.of(
            new Source(
                "Cổng Thông tin điện tử Chính phủ, tin ngày 29-12-2025, đoạn 8", "/van-ban/1#p8"),
            new Source(
                "Tổng cục Thống kê, thông cáo ngày 06-01-2026", "https://example.org/a?b=1&c=2")),
        NOTICE,
        MADE);
  }

  static List<Block> body() {
    return List.of(
        paragraph(
            "Thực hiện chỉ đạo của Thủ tướng Chính phủ, Bộ Ngoại giao báo cáo kết quả triển khai từ ngày"
                + " 01/7/2025 đến ngày 31/12/2025 như sau:"),
        new Block.Part("Tình hình và kết quả"),
        new Block.Section("Tình hình"),
        new Block.Item("Thế giới và khu vực"),
        new Block.Paragraph(
            Words.of("Tổng kim ngạch xuất nhập khẩu ước đạt ")
                .bold("gần 930 tỷ USD")
                .plain(", tăng 18,2% so với năm trước.")
                .mark(2)
                .plain(" Ngành ngoại giao ")
                .italic("luôn đồng hành")
                .plain(
                    " cùng địa phương và doanh nghiệp; các cơ quan đại diện đã hỗ trợ hơn 1.200 lượt"
                        + " doanh nghiệp tìm hiểu thị trường, đối tác và giải quyết vướng mắc.")),
        new Block.Item("Trong nước"),
        new Block.Clause(
            Words.of("Kinh tế vĩ mô ổn định, lạm phát được kiểm soát dưới 4%.").mark(1)),
        new Block.Section("Kết quả theo lĩnh vực"),
        new Block.Clause(Words.of("Về thương mại:")),
        new Block.Point(Words.of("Mở rộng thị trường Trung Đông, châu Phi, Mỹ La-tinh;")),
        new Block.Point(Words.of("Nâng cấp các hiệp định thương mại tự do đã ký;")),
        new Block.Point(Words.of("Tháo gỡ rào cản kỹ thuật đối với nông sản;")),
        new Block.Point(Words.of("Quảng bá thương hiệu quốc gia;")),
        new Block.Point(Words.of("Thu hút đầu tư chất lượng cao.")),
        new Block.Section("Số liệu chủ yếu"),
        table(4),
        new Block.Note(Words.of("Nguồn: số liệu tổng hợp từ các văn bản nêu ở cuối báo cáo.")),
        new Block.Part("Phương hướng, nhiệm vụ"),
        new Block.Section("Phương hướng năm 2026"),
        paragraph(
            "Tiếp tục đưa ngoại giao kinh tế thành nhiệm vụ trung tâm, lấy người dân, doanh nghiệp,"
                + " địa phương làm trung tâm phục vụ; theo dõi đến cùng các cam kết cấp cao, báo cáo trước"
                + " ngày 15/12/2026."),
        paragraph("Bộ Ngoại giao kính báo cáo Thủ tướng Chính phủ xem xét, cho ý kiến chỉ đạo."));
  }

  static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(Words.of(text));
  }

  static Block.Table table(int rows) {
    return new Block.Table(
        "Kết quả thực hiện nhiệm vụ",
        List.of(
            new Block.Column("TT", 1, Block.Align.CENTER),
            new Block.Column("Nhiệm vụ", 6, Block.Align.LEFT),
            new Block.Column("Cơ quan chủ trì", 3, Block.Align.LEFT),
            new Block.Column("Giá trị", 2, Block.Align.RIGHT),
            new Block.Column("Đánh giá", 3, Block.Align.CENTER)),
        java.util.stream.IntStream.rangeClosed(1, rows)
            .mapToObj(i ->
                List.of(
                    Words.of(String.valueOf(i)),
                    Words.of("Đàm phán, ký kết hiệp định với đối tác thứ " + i).mark(1),
                    Words.of("Bộ Công Thương"),
                    Words.of("1.2" + (10 + i) + ",5"),
                    Words.of("Hoàn thành")))
            .toList());
  }
}
