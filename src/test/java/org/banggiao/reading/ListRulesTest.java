package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.reading.Read.items;
import static org.banggiao.reading.Read.of;
import static org.banggiao.reading.Read.tasks;

import org.banggiao.reading.Enumeration.Kind;
import org.junit.jupiter.api.Test;

/** How lists are told apart and cut, one rule a test, in sentences of our own. */
class ListRulesTest {
  private static final String HEAD = "Bản tin đối ngoại trong ngày hôm nay\n\n";

  @Test
  void whatAGuestProposesIsNobodysTask() {
    assertThat(
            tasks(
                HEAD
                    + "Ông Trần Bình, Chủ tịch Hội Doanh nhân, kiến nghị hai điều: giảm thủ tục; mở đường bay."))
        .isEmpty();
    assertThat(tasks(HEAD + "Các đại biểu cũng đề nghị: tăng biên chế; cấp thêm kinh phí."))
        .isEmpty();
    assertThat(
            tasks(
                HEAD
                    + "Chủ tịch UBND tỉnh Cao Bằng Lê Văn Tám đề nghị Bộ Ngoại giao: hỗ trợ đào tạo; kết nối đối tác; bố trí vốn."))
        .isEmpty();
    assertThat(
            tasks(
                HEAD
                    + "Chủ tịch UBND tỉnh Cao Bằng Lê Văn Tám đề nghị các sở: rà soát thỏa thuận; báo cáo kết quả."))
        .hasSize(2);
  }

  @Test
  void theSentenceBeforeSaysWhatDoLaListOpens() {
    assertThat(
            items(
                HEAD
                    + "Ngành đã làm được nhiều việc khó. Nổi bật là giữ được thế cân bằng; mở thêm thị trường; đưa công dân về nước.",
                Kind.RESULT))
        .hasSize(3);
    assertThat(
            items(
                HEAD
                    + "Có thể rút ra những kinh nghiệm quý. Đó là:\n\n(1) Chân thành;\n\n(2) Kiên trì;\n\n(3) Quyết đoán.",
                Kind.LESSON))
        .containsExactly("Chân thành", "Kiên trì", "Quyết đoán");
    assertThat(
            items(
                HEAD
                    + "Năm qua có những thành tựu đáng tự hào. Tiêu biểu là: quan hệ mở rộng; vị thế nâng cao; kim ngạch tăng.",
                Kind.RESULT))
        .hasSize(3);
  }

  @Test
  void commasPartAListWhenACountVouchesForIt() {
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng yêu cầu thực hiện ba đột phá: hoàn thiện thể chế, đào tạo cán bộ và xây dựng hạ tầng số."))
        .containsExactly("hoàn thiện thể chế", "đào tạo cán bộ", "xây dựng hạ tầng số");
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng yêu cầu thực hiện ba đột phá: hoàn thiện thể chế, chính sách và xây dựng hạ tầng số."))
        .isEmpty();
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng nhấn mạnh hai yêu cầu lớn là: “đồng bộ hơn về nhận thức, sáng tạo hơn về cách làm”."))
        .hasSize(2);
  }

  @Test
  void paragraphsOfBodiesOrVerbsAfterALeadInAreItems() {
    assertThat(
            tasks(
                HEAD
                    + "Về nhiệm vụ cụ thể, Phó Thủ tướng giao:\n\nBộ Ngoại giao chủ trì xây dựng bộ tiêu chí.\n\nBộ Tài chính bố trí kinh phí.\n\nBộ Tư pháp cho biết sẽ rà soát."))
        .containsExactly(
            "Bộ Ngoại giao chủ trì xây dựng bộ tiêu chí", "Bộ Tài chính bố trí kinh phí");
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng yêu cầu các đơn vị thực hiện các nhiệm vụ sau.\n\nTiếp tục theo dõi tình hình.\n\nTăng cường phối hợp.\n\nHội nghị bế mạc lúc chiều."))
        .hasSize(2);
  }

  @Test
  void nounsAndPlacesInAnOrderAreMarkers() {
    String lead = HEAD + "Bộ trưởng giao nhiệm vụ cho các đơn vị theo nhóm:\n\n";
    assertThat(tasks(lead + "Nhóm nhiệm vụ thứ nhất: làm A.\n\nNhóm nhiệm vụ thứ hai: làm B."))
        .containsExactly("làm A", "làm B");
    assertThat(tasks(lead + "Nhiệm vụ 1: Lập đề án.\n\nNhiệm vụ 2: Số hóa hồ sơ."))
        .containsExactly("Lập đề án", "Số hóa hồ sơ");
    assertThat(
            tasks(
                lead
                    + "Trước hết, hoàn thiện dự thảo.\n\nTiếp đó, rà soát cam kết.\n\nCuối cùng, Bộ trưởng chúc mừng năm mới."))
        .containsExactly("hoàn thiện dự thảo", "rà soát cam kết");
    assertThat(tasks(lead + "Trước hết, giữ kỷ cương.\n\nHai là, đổi mới.\n\nBa là, đào tạo."))
        .hasSize(3);
    assertThat(items(HEAD + "Bài học 1: Giữ nguyên tắc.\n\nBài học 2: Linh hoạt.", Kind.LESSON))
        .hasSize(2);
  }

  @Test
  void aReportThatOpensWithTruocHetIsNoList() {
    assertThat(
            of(HEAD
                    + "Trước hết, Thủ tướng ghi nhận nỗ lực của ngành.\n\nTiếp đó, Thủ tướng thăm triển lãm.")
                .lists())
        .isEmpty();
  }

  @Test
  void anItemSpokenInQuotesEndsWithThem() {
    assertThat(
            tasks(
                HEAD
                    + "Cần làm tốt các nhiệm vụ sau:\n\nMột là, giữ kỷ cương.\n\n“Hai là, phối hợp chặt chẽ”, đồng chí nói."))
        .containsExactly("giữ kỷ cương", "phối hợp chặt chẽ");
    assertThat(
            items(
                HEAD
                    + "Bộ trưởng nói: “Chúng ta nhìn thẳng vào những hạn chế: dự báo chưa sát; phối hợp chưa chặt; cán bộ còn thiếu”.",
                Kind.ASSESSMENT))
        .last()
        .isEqualTo("cán bộ còn thiếu");
  }

  @Test
  void aListOfItsOwnInTheNextSentenceIsNoLastItem() {
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng yêu cầu: theo dõi tình hình; báo cáo kịp thời. Đồng thời, cần làm tốt: kiểm tra; đôn đốc; tổng hợp."))
        .containsExactly(
            "theo dõi tình hình", "báo cáo kịp thời", "kiểm tra", "đôn đốc", "tổng hợp");
  }

  @Test
  void severalClausesWithoutPointsAmongClausesWithPointsAreAList() {
    String text =
        "Thủ tướng yêu cầu các bộ thực hiện các nhiệm vụ sau:\n1. Bộ Ngoại giao\na) Trình đề án;\nb) Báo cáo kết quả.\n2. Bộ Xây dựng lập quy hoạch.\n3. Bộ Tài chính bố trí vốn.";
    assertThat(tasks(text))
        .containsExactly(
            "Trình đề án",
            "Báo cáo kết quả",
            "Bộ Xây dựng lập quy hoạch",
            "Bộ Tài chính bố trí vốn");
    assertThat(of(text).lists().getLast().items())
        .extracting(Item::addressee)
        .containsExactly("Bộ Xây dựng", "Bộ Tài chính");
  }

  @Test
  void aBoxOfRelatedNewsIsLeftOutAndTheTextGoesOn() {
    String text =
        HEAD
            + "Hội nghị bàn nhiều việc lớn của ngành trong năm nay và năm tới.\n\nTin liên quan\n\nMột là tin cậy, hai là bền chặt\n\nThủ tướng đề nghị toàn ngành tập trung thực hiện các nhiệm vụ sau đây:\n\nMột là, giữ vững môi trường hòa bình, ổn định cho phát triển.\n\nHai là, đẩy mạnh ngoại giao kinh tế phục vụ địa phương, doanh nghiệp.\n\nBài viết cùng chủ đề\n\nThủ tướng: Một là giữ lời, hai là giữ tín";
    assertThat(tasks(text)).hasSize(2);
  }

  @Test
  void whatComesNextAndOneThingMoreGoOnWithASpokenList() {
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng yêu cầu làm ngay mấy việc.\n\nTrước hết, rà soát thỏa thuận.\n\nKế tiếp, hoàn thiện đề án.\n\nMột việc nữa, chăm lo cán bộ.\n\nSau cùng, báo cáo trước 30/6."))
        .hasSize(4);
    assertThat(
            tasks(
                HEAD
                    + "Trước hết, Bộ trưởng thăm nhà máy.\n\nSau đó, đoàn về Hà Nội.\n\nCuối cùng, hai bên chụp ảnh."))
        .isEmpty();
  }

  @Test
  void notesBelowATableAreNoTasks() {
    assertThat(
            tasks(
                HEAD + "Ghi chú:\n\n1. Cập nhật số liệu hằng quý.\n\n2. Báo cáo gửi Văn phòng Bộ."))
        .isEmpty();
  }

  @Test
  void bulletsOfAnotherKindStandBelowTheOneBefore() {
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng yêu cầu:\n\n• Rà soát cam kết.\n• Mở rộng thị trường mới;\n+ Mở rộng thị trường Halal.\n+ Khai thác châu Phi.\n• Bảo hộ công dân."))
        .containsExactly("Rà soát cam kết", "Mở rộng thị trường mới", "Bảo hộ công dân");
    assertThat(
            tasks(
                HEAD
                    + "Bộ trưởng yêu cầu:\n\n+ Cục Lãnh sự:\n- Rà soát cam kết;\n- Bảo hộ công dân.\n+ Văn phòng Bộ:\n- Báo cáo hằng quý;\n- Theo dõi đôn đốc."))
        .hasSize(4);
  }

  @Test
  void thatARuleIsInForceIsNobodysTask() {
    String tasks =
        "CHỈ THỊ\nVề cam kết quốc tế\n\nThủ tướng Chính phủ yêu cầu:\n1. Bộ Tài chính bố trí kinh phí.\n2. Văn phòng Chính phủ theo dõi thực hiện.\n3. Chỉ thị này ";
    assertThat(tasks(tasks + "có hiệu lực kể từ ngày ký.")).hasSize(2);
    assertThat(tasks(tasks.replace("Chỉ thị này ", "Các bộ thực hiện nghiêm Chỉ thị này.")))
        .hasSize(3);
  }

  @Test
  void aCountInASentenceOfItsOwnOpensAListAsAColonDoes() {
    String lessons =
        "Tôi xin nêu hai kinh nghiệm.\n\nThứ nhất, giữ vững nguyên tắc.\n\nThứ hai, nắm chắc tình hình.\n\n";
    assertThat(
            tasks(
                HEAD
                    + lessons
                    + "Bước sang năm mới, tôi đề nghị toàn ngành tập trung vào ba việc.\n\n(1) Rà soát cam kết.\n\n(2) Bảo hộ công dân.\n\n(3) Chăm lo đội ngũ."))
        .containsExactly("Rà soát cam kết", "Bảo hộ công dân", "Chăm lo đội ngũ");
    assertThat(
            items(
                HEAD
                    + "Bộ trưởng chỉ ra 3 hạn chế: Dự báo chưa kịp thời. Phối hợp còn lỏng. Nguồn lực thiếu.",
                Kind.ASSESSMENT))
        .hasSize(3);
    assertThat(
            items(
                HEAD + "Bộ trưởng chỉ ra 3 hạn chế: Dự báo chưa kịp thời. Hội nghị họp đến trưa.",
                Kind.ASSESSMENT))
        .isEmpty();
  }
}
