package org.banggiao.reading;

/**
 * Vietnamese personal names: a family name and one to four more syllables, each with a capital
 * ("Bùi Thanh Sơn", "Nguyễn Thị Bé Mười"). Places that begin like a name ("Hà Nội", "Hồ Chí Minh")
 * are none.
 */
final class Names {
  private static final Phrases<Boolean> FAMILIES =
      Phrases.of(
          "nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|lí|đào|đoàn|vương|trịnh|trương|đinh|lâm|phùng|mai|tô|hà|tạ|lương|thái|châu|cao|tăng|quách|triệu|lưu|mạc|nghiêm|kiều|diệp|tống|thạch|la|chu|khuất|giàng|vi|lò|cầm|nông|hứa|tôn|âu|bạch|cù|doãn|đàm|đậu|đường|hầu|lại|lã|lục|mã|nhữ|ninh|khưu|nhâm|uông|tòng|tráng|sùng|thào|lù|giản|ngụy|phù|phí|quản|sầm|thân|thiều|tiêu|từ|tưởng|ung|văn|viên|xa|điểu|hạ|a|y|ksor|siu|bế|bàng|bành|cấn|cung|danh|giáp|hàn|hàng|hình|kha|khổng|kim|liễu|lường|mẫn|nhan|ôn|sơn|sử|thi|trình|trà|tiết|vạn|tập",
          true);
  private static final Phrases<Boolean> NOT =
      Phrases.of(
          "hồ chí minh|hà nội|hà giang|hà nam|hà tĩnh|lâm đồng|cao bằng|thái bình|thái nguyên|thái lan|thái bình dương|lai châu|châu âu|châu á|châu phi|châu mỹ|châu đốc|kiên giang|ninh bình|ninh thuận|sơn la|đinh tiên hoàng|trà vinh|hàn quốc|kim ngạch|la tinh|vạn|văn phòng|văn hóa|văn hoá|phó thủ|thi đua|danh|tập đoàn|quản trị|từ|viên|hàng|thân|sử|trình|hình|đường|đoàn đại|đoàn công|đoàn thanh|đoàn thể|đoàn chủ|mai|an giang|y tế|a rập|tôn giáo|tiêu chuẩn|lại|hạ long|hạ viện|hoàng sa|trường sa|la mã|đào tạo|cao cấp|cao ủy|lương thực|nông nghiệp|nông thôn|nông dân|vi|cung|đàm phán|thiết|thạch|trương|bạch long vĩ|lục quân|phí|ôn đới|hồng kông|ma cao|đường sắt|hồ",
          true);

  private Names() {}

  /** The token after the name that begins at {@code i}, or -1. */
  static int after(Tokens t, int i, int limit) {
    if (!t.is(i, Tokens.WORD) || !t.capital(i) || !FAMILIES.begins(t, i)) {
      return -1;
    }
    int not = NOT.after(t, i);
    if (not > i + 1 || (not == i + 1 && !(t.capital(i + 1) && t.capital(i + 2)))) {
      return -1;
    }
    int j = i + 1;
    while (j < Math.min(limit, i + 5)
        && t.is(j, Tokens.WORD)
        && t.capital(j)
        && !t.mark(j - 1, '.')) {
      j++;
    }
    return j - i >= 2 ? j : -1;
  }
}
