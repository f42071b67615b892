package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.reading.Read.items;
import static org.banggiao.reading.Read.of;
import static org.banggiao.reading.Read.tasks;

import org.banggiao.reading.Enumeration.Kind;
import org.junit.jupiter.api.Test;

/** Who is given what, topics, headings and mottos, one rule a test, in sentences of our own. */
class BodiesAndTopicsTest {
  private static final String HEAD = "Bản tin đối ngoại trong ngày hôm nay\n\n";

  @Test
  void whatEachBodyIsGivenIsAnItemWithItsBody() {
    assertThat(
            tasks(
                HEAD
                    + "Phó Thủ tướng giao Bộ Ngoại giao chủ trì xây dựng đề án; Bộ Tài chính bố trí kinh phí; các địa phương rà soát thỏa thuận."))
        .containsExactly(
            "Bộ Ngoại giao chủ trì xây dựng đề án",
            "Bộ Tài chính bố trí kinh phí",
            "các địa phương rà soát thỏa thuận");
    assertThat(
            tasks(
                HEAD
                    + "Về phân công thực hiện, Bộ Ngoại giao: theo dõi chung; Bộ Công an: bảo đảm an ninh."))
        .containsExactly("Bộ Ngoại giao: theo dõi chung", "Bộ Công an: bảo đảm an ninh");
    assertThat(
            tasks(
                HEAD + "Đồng chí giao Bộ Ngoại giao chủ trì theo dõi; tổng hợp kiến nghị; sơ kết."))
        .containsExactly("chủ trì theo dõi", "tổng hợp kiến nghị", "sơ kết");
  }

  @Test
  void aHeadingIsNoClause() {
    assertThat(
            tasks(
                "Kế hoạch công tác trong năm tới\n\nII. NHIỆM VỤ CỤ THỂ\n1. Công tác chính trị\n- Tham mưu về đường lối.\n- Chuẩn bị các chuyến thăm.\n2. Công tác kinh tế\nTheo dõi thị trường hằng tháng.\n3. Công tác văn hóa\n- Xây dựng đề án.\n- Tổ chức tuần lễ."))
        .containsExactly(
            "Tham mưu về đường lối",
            "Chuẩn bị các chuyến thăm",
            "Xây dựng đề án",
            "Tổ chức tuần lễ");
    assertThat(
            tasks(
                "Kế hoạch công tác trong năm tới\n\nII. NHIỆM VỤ CỤ THỂ\n1. Công tác chính trị\nTham mưu về đường lối.\n2. Công tác kinh tế\nTheo dõi thị trường hằng tháng."))
        .containsExactly("Tham mưu về đường lối", "Theo dõi thị trường hằng tháng");
  }

  @Test
  void theNextSentencesAreItemsWhenTheyAskOneByOne() {
    assertThat(
            tasks(
                HEAD
                    + "Bí thư đề nghị Sở quan tâm một số vấn đề sau đây. Về tham mưu, cần sâu sát hơn. Về tổ chức, sớm kiện toàn bộ máy. Hội nghị bế mạc."))
        .containsExactly("Về tham mưu, cần sâu sát hơn", "Về tổ chức, sớm kiện toàn bộ máy");
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng lưu ý hai việc. Cần rà soát hồ sơ. Phải báo cáo hằng tuần. Tiếp tục đổi mới là con đường đúng."))
        .containsExactly("Cần rà soát hồ sơ", "Phải báo cáo hằng tuần");
    assertThat(tasks(HEAD + "Bộ trưởng lưu ý ba việc. Ông kể chuyện cũ. Phải báo cáo ngay."))
        .isEmpty();
  }

  @Test
  void aMottoOfVerbsCountsItsItems() {
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng chỉ đạo các Thương vụ cần \"3 chủ động\": chủ động nắm tin, chủ động kết nối và chủ động báo cáo."))
        .containsExactly("chủ động nắm tin", "chủ động kết nối", "chủ động báo cáo");
  }

  @Test
  void whatAStateAsksAnotherIsNoTask() {
    assertThat(of(HEAD + "Thủ tướng đề nghị phía Lào: mở rộng cửa khẩu; miễn thị thực.").lists())
        .isEmpty();
    assertThat(
            of(HEAD + "Đại sứ tại Đức Lê Văn Tám đề nghị trong nước: gửi danh mục; tăng kinh phí.")
                .lists())
        .isEmpty();
    assertThat(tasks(HEAD + "Thủ tướng đề nghị Lào Cai: mở rộng cửa khẩu; kết nối đường sắt."))
        .hasSize(2);
  }

  @Test
  void whatIsNamedBeforeLaIsWhatFollows() {
    assertThat(
            tasks(
                HEAD
                    + "Trọng tâm của năm tới là đưa quan hệ vào chiều sâu; nâng tầm đa phương; chuyển đổi số."))
        .hasSize(3);
    assertThat(
            items(HEAD + "Ngành rút ra ba kinh nghiệm: bám sát; chủ động; phối hợp.", Kind.LESSON))
        .hasSize(3);
    assertThat(items(HEAD + "Tồn tại lớn nhất là: tin còn chậm; sức còn yếu.", Kind.ASSESSMENT))
        .hasSize(2);
  }

  @Test
  void placesInAnOrderNeedNoCommaAtTheHeadOfALine() {
    assertThat(
            tasks(
                HEAD
                    + "Chủ tịch nước nêu ba yêu cầu.\n\nTrước hết là giữ vững lập trường.\n\nThứ hai, nắm chắc địa bàn.\n\nVà cuối cùng, chăm lo kiều bào."))
        .containsExactly("giữ vững lập trường", "nắm chắc địa bàn", "chăm lo kiều bào");
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng nêu ba trọng tâm. Trước hết, cần giữ hòa bình. Bên cạnh đó, mở rộng thị trường. Cuối cùng, xây dựng đội ngũ."))
        .containsExactly("cần giữ hòa bình", "mở rộng thị trường", "xây dựng đội ngũ");
    assertThat(
            tasks(
                HEAD
                    + "Ông nói: “Tôi đề nghị làm ngay mấy việc. Một, rà lại cam kết. Hai, không đùn đẩy”."))
        .containsExactly("rà lại cam kết", "không đùn đẩy");
    assertThat(tasks(HEAD + "Đảng ủy quyết nghị nhiệm vụ sau:\na. Rà soát.\nb. Kiểm tra."))
        .hasSize(2);
  }
}
