package org.banggiao.reading;

import org.jspecify.annotations.Nullable;

/**
 * What is asked upwards or by a guest and so gives nobody a task: "kiến nghị ba điều: …", "các đại
 * biểu đề nghị Bộ …", a province or an ambassador of another state asking a ministry.
 */
final class Requests {
  private static final Phrases<Boolean> VERB =
      Phrases.of(
          "kiến nghị|đề xuất|xin ý kiến|kính đề nghị|bày tỏ mong muốn|trân trọng đề nghị", true);

  /** "xử lý kiến nghị", "các đề xuất": a noun, nobody asks. */
  private static final Phrases<Boolean> NOUN_BEFORE =
      Phrases.of(
          "các|những|mọi|xử lý|trả lời|giải quyết|tiếp thu|tổng hợp|tiếp nhận|lắng nghe|theo|qua|từ|của|và|số|nhiều|để|rà soát|nghiên cứu|chủ động|trên cơ sở|tham mưu",
          true);

  private static final Phrases<Boolean> TASKS =
      Phrases.of("nhiệm vụ|phương hướng|yêu cầu|giao|chỉ đạo|phân công|quyết nghị", true);
  private static final Phrases<Boolean> TOLD =
      Phrases.of("ngoại giao|bàn giao|chuyển giao|ban chỉ đạo|chỉ đạo hội nghị|được giao", true);

  private static final Phrases<Boolean> ASK = Phrases.of("đề nghị|mong muốn|mong|đề nghị bộ", true);
  private static final Phrases<Boolean> GUESTS =
      Phrases.of(
          "đại biểu|các đại biểu|ý kiến|nhiều ý kiến|các ý kiến|tham luận|doanh nghiệp|các doanh nghiệp|hiệp hội|cử tri|chuyên gia|các chuyên gia|kiều bào|người dân|bà con|đại diện doanh nghiệp|lãnh đạo các địa phương|các địa phương|lãnh đạo tỉnh|đại diện các địa phương|một số địa phương|nhiều địa phương",
          true);
  private static final Phrases<Boolean> ADVERB = Phrases.of("cũng|đã|đều|và|còn", true);

  private static final Phrases<Boolean> LOCAL =
      Phrases.of(
          "chủ tịch ubnd|phó chủ tịch ubnd|chủ tịch ủy ban nhân dân|phó chủ tịch ủy ban nhân dân|chủ tịch uỷ ban nhân dân|bí thư tỉnh ủy|bí thư thành ủy|phó bí thư tỉnh ủy|phó bí thư thành ủy|bí thư tỉnh uỷ|bí thư thành uỷ|giám đốc sở|phó giám đốc sở|đại sứ|tổng lãnh sự|chủ tịch hiệp hội|phó chủ tịch hiệp hội|chủ tịch hội|tổng giám đốc|phó tổng giám đốc|chủ tịch tập đoàn|chủ tịch liên đoàn|chủ tịch phòng|chủ tịch hđqt|ngoại trưởng|tổng thống|quốc vụ khanh|trưởng đại diện|trưởng phái đoàn|điều phối viên",
          true);
  private static final Phrases<Boolean> NATIONAL =
      Phrases.of(
          "bộ|các bộ|chính phủ|thủ tướng|phó thủ tướng|bộ trưởng|quốc hội|trung ương|nhà nước|ngân hàng|ngành|cơ quan đại diện|các cơ quan đại diện|lãnh đạo bộ|việt nam|phía việt nam",
          true);

  /** They lead no body that carries out what is asked. */
  private static final Phrases<Boolean> OUTSIDE =
      Phrases.of(
          "đại sứ|tổng lãnh sự|chủ tịch hiệp hội|phó chủ tịch hiệp hội|chủ tịch hội|tổng giám đốc|phó tổng giám đốc|chủ tịch tập đoàn|chủ tịch liên đoàn|chủ tịch hđqt|ngoại trưởng|tổng thống|quốc vụ khanh|trưởng đại diện|điều phối viên",
          true);

  private static final int REACH = 14;

  private Requests() {}

  /** The lead-in {@code from}..{@code to} says that somebody proposes, not that he directs. */
  static boolean in(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.kind[i] != Tokens.WORD) {
        continue;
      }
      boolean proposes = VERB.begins(t, i) && !(i > from && NOUN_BEFORE.begins(t, i - 1));
      if ((proposes || guest(t, from, i)) && !tasks(t, from, to) || abroad(t, i, to)) {
        return true;
      }
    }
    return false;
  }

  /** "Các đại biểu cũng đề nghị": a guest stands before the asking verb at {@code i}. */
  private static boolean guest(Tokens t, int from, int i) {
    if (!ASK.begins(t, i)) {
      return false;
    }
    int k = i > from && t.kind[i - 1] == Tokens.WORD && ADVERB.begins(t, i - 1) ? i - 1 : i;
    for (int g = Math.max(from, k - 6); g < k; g++) {
      if (t.kind[g] == Tokens.WORD && GUESTS.after(t, g) == k) {
        return true;
      }
    }
    return false;
  }

  /** "đề nghị phía Lào", "kêu gọi các bên", "đề nghị Việt Nam": one state asks another. */
  private static boolean abroad(Tokens t, int i, int to) {
    int asked = STATE_ASKS.after(t, i);
    if (asked < 0 || asked >= to) {
      return false;
    }
    int side = SIDE.after(t, asked);
    int state = side > 0 ? side : asked;
    boolean named =
        state < to && t.capital(state) && STATES.begins(t, state) && Names.place(t, state) < 0;
    return named || PARTIES.begins(t, asked);
  }

  private static final Phrases<Boolean> STATE_ASKS =
      Phrases.of("đề nghị|mong muốn|mong|kêu gọi|hoan nghênh|cảm ơn|hy vọng|mong rằng", true);
  private static final Phrases<Boolean> SIDE =
      Phrases.of(
          "phía|phía bạn|chính phủ|nước|quốc hội|bạn|nhân dân|lãnh đạo|các nước|các doanh nghiệp|doanh nghiệp",
          true);
  private static final Phrases<Boolean> STATES =
      Phrases.of(Lexicon.of("countries") + "|việt nam|châu âu|mỹ latinh|châu phi", true);
  private static final Phrases<Boolean> PARTIES =
      Phrases.of(
          "hai bên|hai nước|các bên|các bên liên quan|các nước|cộng đồng quốc tế|phía bạn|các nước thành viên|các đối tác|các quốc gia|bạn",
          true);

  private static boolean tasks(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      int not = t.kind[i] == Tokens.WORD ? TOLD.after(t, i) : -1;
      if (not > 0) {
        i = not - 1;
      } else if (t.kind[i] == Tokens.WORD && TASKS.begins(t, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Bà Lan cho rằng cần: …": what somebody without office thinks asks nobody. */
  static boolean opinion(Tokens t, int from, int to, Officials.@Nullable Reference who) {
    boolean held = who != null && who.token() >= from && !OUTSIDE.begins(t, who.token());
    for (int i = from; i < to && !held; i++) {
      if (t.kind[i] == Tokens.WORD && THINKS.begins(t, i)) {
        return true;
      }
      held = t.kind[i] == Tokens.WORD && LEADER.begins(t, i);
    }
    return false;
  }

  private static final Phrases<Boolean> THINKS =
      Phrases.of("cho rằng|góp ý|bày tỏ|chia sẻ|tâm sự|hiến kế|phản ánh|nêu ý kiến", true);
  private static final Phrases<Boolean> LEADER =
      Phrases.of(
          "đồng chí|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|tổng bí thư|chủ tịch nước|chủ tịch|bí thư|phó chủ tịch|thường trực|tôi|hội nghị|bộ chính trị|chính phủ",
          true);

  /**
   * The holder of a local, foreign or business post, named in the lead-in, asks a body of the
   * nation: "Chủ tịch UBND tỉnh … đề nghị Bộ Ngoại giao".
   */
  static boolean byGuest(Tokens t, int from, int to, Officials.@Nullable Reference who) {
    if (who == null || who.token() < from || who.after() > to || !LOCAL.begins(t, who.token())) {
      return false;
    }
    for (int i = who.after(); i < Math.min(to, who.after() + REACH); i++) {
      if (ASK.begins(t, i)) {
        int asked = ASK.after(t, i);
        return OUTSIDE.begins(t, who.token())
            || NATIONAL.begins(t, i + 2)
            || asked > 0 && NATIONAL.begins(t, asked);
      }
    }
    return false;
  }
}
