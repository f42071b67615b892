package org.banggiao.reading;

/**
 * Nouns that numbers count, each with its class. Money is named by its currency, per cent by "%".
 * Nouns that count a list's own items are structural ("3 bài học").
 */
final class Units {
  /** What a unit makes of its number. */
  enum Kind {
    COUNT,
    TIME,
    MONEY,
    PERCENT,
    FACTOR,
    LIST
  }

  /** A unit: how it is printed (null: as written) and its kind. */
  record Unit(String name, Kind kind) {}

  private static final Phrases<Unit> UNITS = units();

  private Units() {}

  private static Phrases<Unit> units() {
    Phrases<Unit> p = Phrases.of("phần trăm", new Unit("%", Kind.PERCENT));
    p.and("usd|đô la|đô la mỹ|đôla|đô-la|đô la mĩ", new Unit("USD", Kind.MONEY));
    p.and("đồng|vnđ|vnd", new Unit("đồng", Kind.MONEY))
        .and("eur|euro", new Unit("EUR", Kind.MONEY));
    p.and("yên|jpy", new Unit("JPY", Kind.MONEY))
        .and("nhân dân tệ|ndt|cny", new Unit("CNY", Kind.MONEY));
    p.and("điểm phần trăm|điểm %", new Unit("điểm %", Kind.PERCENT));
    p.and("lần", new Unit("lần", Kind.FACTOR));
    each(
        p,
        Kind.TIME,
        "năm|tháng|ngày|tuần|giờ|phút|giây|ngày làm việc|thập kỷ|thập niên|thế kỷ|quý|nhiệm kỳ|tuổi");
    each(
        p,
        Kind.LIST,
        "nhiệm vụ|bài học|bài học kinh nghiệm|nội dung trọng tâm|nhóm nhiệm vụ|nhóm giải pháp|nhóm vấn đề|nhóm nội dung|nhiệm vụ trọng tâm|giải pháp|khía cạnh|vấn đề|vấn đề lớn|trụ cột|phương hướng|định hướng|trọng tâm|trọng điểm|từ khóa|từ khoá|từ|chữ|nguyên tắc|quan điểm|đột phá|khâu đột phá|mũi nhọn|việc|điều|điểm|điểm nhấn|điểm sáng|ý|mục tiêu|yêu cầu|bài|mặt|phương diện|kết quả|kết quả nổi bật|thành tựu|chuyển biến|dấu ấn|lý do|nguyên nhân|thách thức|cơ hội|xu hướng|xu thế|đặc điểm|nét lớn|ưu tiên|nội hàm|phương châm|điểm đáng chú ý|nội dung lớn|lĩnh vực trọng tâm|lưu ý|đề xuất|kiến nghị");
    each(
        p,
        Kind.COUNT,
        "hoạt động|chuyến thăm|chuyến|cuộc gọi|cuộc|cuộc điện đàm|cuộc họp|cuộc gặp|đoàn|nước|quốc gia|quốc gia và vùng lãnh thổ|nước và vùng lãnh thổ|vùng lãnh thổ|đối tác|đối tác chiến lược|đối tác toàn diện|khuôn khổ|khuôn khổ quan hệ|khuôn khổ đối tác|cơ quan đại diện|cơ quan|cơ quan điều hành|tỉnh|tỉnh, thành phố|tỉnh, thành|tỉnh thành|tỉnh thành phố|tỉnh/thành|tỉnh/thành phố|thành phố|địa phương|điểm cầu|điểm|xã|phường|xã, phường|huyện|bộ, ngành|bộ, cơ quan|bộ ngành|bộ|ngành|đơn vị"
            + "|lượt|lượt khách|lượt người|khách|người|người dân|công dân|kiều bào|cán bộ|đại biểu|chuyên gia|học viên|sinh viên|lao động|doanh nghiệp|hiệp hội|ngư dân|danh hiệu|di sản|hiệp định|thỏa thuận|thoả thuận|thỏa thuận quốc tế|điều ước|điều ước quốc tế|văn kiện|văn bản|cam kết|cam kết, thỏa thuận|tuyên bố|tuyên bố chung|nghị quyết|dự án|chương trình|đề án|kế hoạch|hội nghị|hội thảo|hội nghị, hội thảo|sự kiện|diễn đàn|tổ chức|tổ chức quốc tế|cơ chế|báo cáo|báo cáo thị trường|bài viết|tin|tin, bài|tin bài|sản phẩm|mặt hàng|thị trường|hồ sơ|vụ|vụ việc|trường hợp|tàu|chuyến bay|km|m|m2|ha|tấn|thứ tiếng|ngôn ngữ|địa bàn|trung tâm|phòng|trường|lớp|lớp tập huấn|khóa|nhà đầu tư|đề nghị|nội dung|nhóm|nhóm ngành|kênh|lĩnh vực|phiên|phiên họp|vòng|vòng đàm phán|lãnh đạo|nguyên thủ|thành viên|nước thành viên|chức danh|vị trí|ghế|phiếu|triệu lượt|đầu mối|thủ tục|ca|bậc|hạng mục|công trình|tác phẩm|ấn phẩm|mốc|cột mốc|giải|giải thưởng|huy chương|bằng khen|tập thể|cá nhân|hộ|hộ gia đình|suất|gói|cặp|đại sứ quán|tổng lãnh sự quán|số hotline|liên minh|khu vực|châu lục|đại sứ|trưởng cơ quan đại diện|ủy viên|đảng viên|tổ chức đảng|chi bộ|kw|mw|gw|độ|trang|câu hỏi|câu|ý kiến|lượt ý kiến|tham luận|tỉnh thành trong cả nước|chỉ tiêu|chỉ số|con số|số");
    return p;
  }

  private static void each(Phrases<Unit> p, Kind kind, String names) {
    for (String n : names.split("\\|", -1)) {
      p.and(n, new Unit(n, kind));
    }
  }

  /** The longest unit at token {@code i}, or null; "%" and the currency signs too. */
  static Phrases.@org.jspecify.annotations.Nullable Hit<Unit> at(Tokens t, int i) {
    if (t.mark(i, '%')) {
      return new Phrases.Hit<>(i + 1, new Unit("%", Kind.PERCENT));
    }
    if (t.mark(i, '€')) {
      return new Phrases.Hit<>(i + 1, new Unit("EUR", Kind.MONEY));
    }
    return t.is(i, Tokens.WORD) || t.is(i, Tokens.MIXED) ? UNITS.at(t, i) : null;
  }
}
