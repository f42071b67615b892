package org.banggiao.document.web;

import java.util.List;

/** Names offered when a document's type is given; any other may be typed. */
public final class DocumentTypes {

  /** The types of Nghị định 30/2020, article 7, then what comes in besides. */
  public static final List<String> NAMES =
      List.of(
          "Nghị quyết",
          "Quyết định",
          "Chỉ thị",
          "Quy chế",
          "Quy định",
          "Thông cáo",
          "Thông báo",
          "Hướng dẫn",
          "Chương trình",
          "Kế hoạch",
          "Phương án",
          "Đề án",
          "Dự án",
          "Báo cáo",
          "Biên bản",
          "Tờ trình",
          "Hợp đồng",
          "Công văn",
          "Công điện",
          "Bản ghi nhớ",
          "Bản thỏa thuận",
          "Giấy ủy quyền",
          "Giấy mời",
          "Giấy giới thiệu",
          "Giấy nghỉ phép",
          "Phiếu gửi",
          "Phiếu chuyển",
          "Phiếu báo",
          "Thư công",
          "Bài phát biểu",
          "Tin, bài báo",
          "Phụ lục");

  private DocumentTypes() {}
}
