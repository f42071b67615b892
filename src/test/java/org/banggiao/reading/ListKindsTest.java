package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.reading.Read.items;
import static org.banggiao.reading.Read.of;
import static org.banggiao.reading.Read.tasks;

import org.banggiao.reading.Enumeration.Kind;
import org.junit.jupiter.api.Test;

/** What a list is: a task, a result, a weakness, an opinion, in sentences of our own. */
class ListKindsTest {
  private static final String HEAD = "Bản tin đối ngoại trong ngày hôm nay\n\n";

  @Test
  void whatWasDoneIsAResult() {
    String done = "đã: ký 12 thỏa thuận; tổ chức 5 diễn đàn; đón 200 đoàn khách.";
    assertThat(
            items(HEAD + "Thực hiện chỉ đạo của Thủ tướng, năm qua thành phố " + done, Kind.RESULT))
        .hasSize(3);
    assertThat(
            items(
                HEAD + "Sở đã hoàn thành tốt các nhiệm vụ được giao: tham mưu; phục vụ; xử lý.",
                Kind.RESULT))
        .hasSize(3);
    assertThat(tasks(HEAD + "Bộ trưởng đã chủ trì họp và yêu cầu: rà soát hồ sơ; báo cáo sớm."))
        .hasSize(2);
    assertThat(tasks(HEAD + "Trong năm 2025:\n- Tổ chức 75 hoạt động.\n- Ký kết 350 văn kiện."))
        .isEmpty();
  }

  @Test
  void whatIsDiscussedOrThoughtIsNoTask() {
    assertThat(
            of(HEAD
                    + "Các đại biểu tập trung thảo luận các nội dung: kết quả; vướng mắc; giải pháp.")
                .lists())
        .isEmpty();
    assertThat(of(HEAD + "Bà Lan cho rằng cần: giảm thuế; bỏ giấy phép; mở đường bay.").lists())
        .isEmpty();
    assertThat(tasks(HEAD + "Thủ tướng cho rằng cần: giảm thuế; bỏ giấy phép; mở đường bay."))
        .hasSize(3);
    assertThat(
            of(HEAD
                    + "Hội nghị thống nhất những nội dung sau:\n1. Thế giới biến động.\n2. Đối ngoại giữ vai trò lớn.")
                .lists())
        .isEmpty();
  }

  @Test
  void aimsPapersAndOtherArticlesAreNoTasks() {
    assertThat(
            of(HEAD
                    + "Chiến lược đặt mục tiêu đến năm 2030:\n- Hoàn thiện thể chế.\n- Nâng xếp hạng.")
                .lists())
        .isEmpty();
    assertThat(
            of(HEAD + "Người lao động phải nộp hồ sơ gồm: đơn; bản sao hộ chiếu; hợp đồng.")
                .lists())
        .isEmpty();
    assertThat(
            tasks(
                "Quy chế làm việc của Ban Chỉ đạo\n\nĐiều 5. Trách nhiệm của thành viên\n1. Tham dự các phiên họp.\n2. Gửi báo cáo hằng quý.\nĐiều 6. Cách viết tắt\n1. BCĐ là Ban Chỉ đạo.\n2. CQTT là Cơ quan thường trực."))
        .containsExactly("Tham dự các phiên họp", "Gửi báo cáo hằng quý");
  }

  @Test
  void thanksAmongTasksAreLeftOut() {
    assertThat(
            tasks(
                HEAD
                    + "Kết luận hội nghị, đồng chí Bí thư:\n- Đánh giá cao kết quả đạt được.\n- Yêu cầu Sở Ngoại vụ hoàn thiện đề án.\n- Giao Sở Tài chính bố trí vốn."))
        .containsExactly("Yêu cầu Sở Ngoại vụ hoàn thiện đề án", "Giao Sở Tài chính bố trí vốn");
    assertThat(
            of(HEAD + "Tôi đề nghị Hội nghị làm rõ mấy vấn đề: thế và lực; thời cơ; cách đi.")
                .lists())
        .isEmpty();
  }

  @Test
  void theFirstMayBeNamedByItsPlaceAndAWholeListQuoted() {
    assertThat(
            tasks(
                HEAD
                    + "Thủ tướng chỉ đạo ba nhiệm vụ.\n\nNhiệm vụ đầu tiên là nâng cao dự báo.\n\nNhiệm vụ thứ hai, theo Thủ tướng, là mở thị trường.\n\nThứ ba, chăm lo cán bộ."))
        .containsExactly("nâng cao dự báo", "mở thị trường", "chăm lo cán bộ");
    assertThat(
            tasks(
                HEAD
                    + "\"Tôi yêu cầu các thương vụ phải: có báo cáo hằng tháng; phản hồi trong 48 giờ\", Thứ trưởng nói."))
        .containsExactly("có báo cáo hằng tháng", "phản hồi trong 48 giờ");
  }

  @Test
  void everyItemThatSaysNotYetIsAWeakness() {
    assertThat(
            items(
                HEAD + "Ngành còn \"3 chưa\": chưa dự báo sớm; chưa gắn kết; chưa đủ người.",
                Kind.ASSESSMENT))
        .hasSize(3);
  }

  @Test
  void aLeadInAfterAnotherListOpensAListOfItsOwn() {
    String text =
        HEAD
            + "Hội nghị rút ra hai bài học quý:\n\nThứ nhất, giữ nguyên tắc.\n\nThứ hai, coi trọng cán bộ.\n\nTrên cơ sở đó, Hội nghị đề ra các nhiệm vụ chủ yếu của năm tới như sau:\n\n- Giữ vững hòa bình.\n\n- Đổi mới thông tin.";
    assertThat(items(text, Kind.LESSON)).containsExactly("giữ nguyên tắc", "coi trọng cán bộ");
    assertThat(tasks(text)).containsExactly("Giữ vững hòa bình", "Đổi mới thông tin");
  }

  @Test
  void paragraphsOfOneBodyEachAreItems() {
    assertThat(
            tasks(
                HEAD
                    + "Thủ tướng giao nhiệm vụ cho từng cơ quan.\n\nVới Bộ Công Thương, cần tận dụng các hiệp định.\n\nVới các địa phương, phải chủ động đề xuất."))
        .containsExactly(
            "Với Bộ Công Thương, cần tận dụng các hiệp định",
            "Với các địa phương, phải chủ động đề xuất");
    assertThat(
            tasks(
                HEAD
                    + "Phó Thủ tướng giao nhiệm vụ như sau: Bộ Quốc phòng bảo vệ biên giới; phối hợp chặt chẽ. Bộ Tài chính bố trí vốn. Các tỉnh biên giới tuyên truyền sâu rộng."))
        .containsExactly(
            "Bộ Quốc phòng bảo vệ biên giới; phối hợp chặt chẽ",
            "Bộ Tài chính bố trí vốn",
            "Các tỉnh biên giới tuyên truyền sâu rộng");
    assertThat(
            tasks(
                HEAD
                    + "Tỉnh ủy giao Ban Nội chính chủ trì tuyên truyền; giao Ban Tổ chức giám sát; giao Văn phòng tổng hợp."))
        .containsExactly(
            "Ban Nội chính chủ trì tuyên truyền", "Ban Tổ chức giám sát", "Văn phòng tổng hợp");
  }
}
