package org.banggiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banggiao.reading.Read.of;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  private static final String TABLE =
      "PHỤ LỤC\nDanh mục nhiệm vụ\n\nSTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn\n"
          + "I\tHội nhập quốc tế\n"
          + "1\tXây dựng đề án hội nhập\tBộ Ngoại giao\tBộ Công Thương\tQuý II/2026\n"
          + "2\tBan hành bộ tiêu chí\tBộ Nội vụ\t\t30/9/2026\n\nGhi chú ở cuối bảng.";

  @Test
  void aRowIsATaskWithItsLeadAndItsDeadline() {
    Enumeration list = of(TABLE).lists().getFirst();
    assertThat(list.items())
        .extracting(i -> i.body().in(TABLE))
        .containsExactly("Xây dựng đề án hội nhập", "Ban hành bộ tiêu chí");
    assertThat(list.items())
        .extracting(Item::addressee)
        .containsExactly("Bộ Ngoại giao", "Bộ Nội vụ");
    assertThat(list.items())
        .extracting(i ->
            Deadlines.in(TABLE, new Span(i.bodyStart(), i.extentEnd()), LocalDate.of(2026, 1, 6))
                .getFirst()
                .due())
        .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));
  }

  @Test
  void uprightBarsPartCellsToo() {
    String text =
        "Bảng phân công công việc\n\n| TT | Nội dung công việc | Đơn vị chủ trì | Thời gian |\n| 1 | Rà soát thỏa thuận | Vụ Châu Âu | Tháng 3/2026 |";
    Item item = of(text).lists().getFirst().items().getFirst();
    assertThat(item.body().in(text)).isEqualTo("Rà soát thỏa thuận");
    assertThat(item.addressee()).isEqualTo("Vụ Châu Âu");
  }

  @Test
  void cellsOneALineAreATableToo() {
    String text =
        "PHỤ LỤC\nDanh mục nhiệm vụ\n\nSTT\nNhiệm vụ\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời hạn\n"
            + "I\nThể chế\n1\nXây dựng đề án\nVụ Châu Âu\nVụ Báo chí\nTháng 6/2026\n"
            + "2\nRà soát quy chế\nCục Lãnh sự\n31/12/2026\n3\nTập huấn\nVụ Báo chí\nCục Lãnh sự\nHằng năm\n\nNgười lập bảng ký tên.";
    Enumeration list = of(text).lists().getFirst();
    assertThat(list.items())
        .extracting(i -> i.body().in(text))
        .containsExactly("Xây dựng đề án", "Rà soát quy chế", "Tập huấn");
    assertThat(list.items())
        .extracting(Item::addressee)
        .containsExactly("Vụ Châu Âu", "Cục Lãnh sự", "Vụ Báo chí");
    assertThat(list.items().getFirst().together()).isEqualTo("Vụ Báo chí");
    assertThat(list.items().subList(0, 2))
        .extracting(i ->
            Deadlines.in(text, new Span(i.bodyStart(), i.extentEnd()), LocalDate.of(2026, 1, 6))
                .getFirst()
                .due())
        .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31));
  }

  @Test
  void blanksPartCellsToo() {
    String text =
        "Danh mục nhiệm vụ của năm tới\n\nTT   Nội dung công việc       Chủ trì       Phối hợp      Hoàn thành\n"
            + "1    Tổ chức Hội nghị Ngoại vụ  Cục Ngoại vụ  Văn phòng Bộ  Tháng 11/2026\n"
            + "2    Tập huấn cán bộ           Cục Ngoại vụ  Vụ Báo chí    30/4/2026";
    Enumeration list = of(text).lists().getFirst();
    assertThat(list.items())
        .extracting(i -> i.body().in(text))
        .containsExactly("Tổ chức Hội nghị Ngoại vụ", "Tập huấn cán bộ");
    assertThat(list.items())
        .extracting(Item::together)
        .containsExactly("Văn phòng Bộ", "Vụ Báo chí");
  }

  @Test
  void aTableOfFiguresHoldsNoTask() {
    assertThat(of("Số liệu năm qua của ngành\n\nTT\tĐơn vị\tTổng số\n1\tVụ Châu Âu\t58").lists())
        .isEmpty();
  }
}
