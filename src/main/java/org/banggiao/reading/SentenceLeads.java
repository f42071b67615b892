package org.banggiao.reading;

/**
 * Where the first item of a list inside one sentence begins: after the colon, after a counted noun
 * and its opener ("3 khía cạnh là"), after "trong đó", or after a verb that asks and whom it asks.
 */
final class SentenceLeads {
  private static final Phrases<Boolean> OPENERS =
      Phrases.of("là|gồm|bao gồm|như sau|cụ thể là|đó là|sau đây|như", true);
  private static final Phrases<Boolean> VERBS =
      Phrases.of(
          "đề nghị|yêu cầu|chỉ đạo|giao|ủy quyền|uỷ quyền|cần|phải|tập trung|tập trung vào|cần tập trung|lưu ý",
          true);
  private static final Phrases<Boolean> NO_VERB =
      Phrases.of(
          "phát biểu chỉ đạo|dự và chỉ đạo|sự chỉ đạo|ý kiến chỉ đạo|theo yêu cầu|đáp ứng yêu cầu|theo đề nghị|ban chỉ đạo|ngoại giao|bàn giao|chuyển giao|được giao|giao thương|giao lưu|giao dịch|giao thông|giao hàng",
          true);

  private final Tokens t;

  SentenceLeads(Tokens t) {
    this.t = t;
  }

  /** Where the first item begins, or -1 when the sentence has no lead-in. */
  int begin(int from, int firstCut, int colon, int cuts) {
    if (colon >= 0) {
      return colon + 1;
    }
    int counted = counted(from, firstCut);
    if (counted > 0) {
      return counted;
    }
    if (cuts < 2) {
      int told = told(from, firstCut);
      boolean goesOn = Deontic.begins(t, firstCut + 1) || Lists.opensBody(t, firstCut + 1);
      return told < 0 || !goesOn ? -1 : told;
    }
    int named = named(from, firstCut);
    if (named > 0) {
      return named;
    }
    int subject = subject(from, firstCut);
    if (subject > 0) {
      return subject;
    }
    int furthered = furthered(from, firstCut);
    if (furthered > 0) {
      return furthered;
    }
    int best = -1;
    for (int i = from; i < firstCut; i++) {
      if (NO_VERB.after(t, i) > 0) {
        i = NO_VERB.after(t, i) - 1;
        continue;
      }
      int after = VERBS.after(t, i);
      if (after > 0 && after < firstCut && best < 0) {
        // "phải bám sát …; phải lấy …": a verb said again belongs to the items
        boolean again = MODAL.begins(t, i) && MODAL.begins(t, firstCut + 1);
        best = again ? i : after;
      }
    }
    return best < 0 ? -1 : pastAddressee(best, firstCut);
  }

  /** "… các nhiệm vụ, giải pháp trọng tâm, trong đó …", "một số hạn chế …, đó là …". */
  private int named(int from, int to) {
    boolean noun = false;
    for (int i = from; i < to; i++) {
      int after = noun && t.mark(i - 1, ',') ? NAMELY.after(t, i) : -1;
      if (after > 0 && after < to) {
        return t.mark(after, ',') ? after + 1 : after;
      }
      noun |= t.kind[i] == Tokens.WORD && LISTED.begins(t, i);
    }
    return -1;
  }

  /** "Trọng tâm của năm tới là đưa …; nâng …": what is named opens its clause. */
  private int subject(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean clause = i == from || t.mark(i - 1, ',');
      if (!clause || !SUBJECT.begins(t, i)) {
        continue;
      }
      for (int j = SUBJECT.after(t, i); j < Math.min(to, i + REACH); j++) {
        if (t.is(j, Tokens.WORD) && IS.begins(t, j)) {
          return j + 1;
        }
        if (t.kind[j] == Tokens.MARK) {
          break;
        }
      }
    }
    return -1;
  }

  private static final int REACH = 16;
  private static final Phrases<Boolean> IS = Phrases.of("là", true);
  private static final Phrases<Boolean> SUBJECT =
      Phrases.of(
          "trọng tâm|nhiệm vụ|nhiệm vụ trọng tâm|nhiệm vụ hàng đầu|ưu tiên|ưu tiên hàng đầu|giải pháp|phương hướng|định hướng|kết quả|kết quả nổi bật|thành tựu|bài học|bài học lớn|hạn chế|nguyên nhân|thách thức|khó khăn|các nhiệm vụ|các giải pháp|những nhiệm vụ|những kết quả|những bài học|những hạn chế|một số hạn chế|một số nhiệm vụ|một số kết quả|điểm nhấn|điểm sáng|việc cần làm|những việc cần làm",
          true);

  /** "… đã góp phần củng cố …; mở rộng …; vận động …": what was furthered is told one by one. */
  private int furthered(int from, int to) {
    for (int i = from; i < to; i++) {
      int after = t.is(i, Tokens.WORD) ? FURTHERED.after(t, i) : -1;
      if (after > 0 && after < to && Deontic.begins(t, after)) {
        return after;
      }
    }
    return -1;
  }

  private static final Phrases<Boolean> FURTHERED = Phrases.of("đã góp phần|đã tập trung", true);

  static final Phrases<Boolean> THAT =
      Phrases.of(
          "đó là|đó chính là|cụ thể là|bao gồm|nổi bật là|nổi bật nhất là|nổi bật hơn cả là|tiêu biểu là|trong đó nổi bật là|trong đó, nổi bật là|điển hình là|đặc biệt là|đáng chú ý là|trong đó có|trước hết là",
          true);
  static final Phrases<Boolean> MODAL = Phrases.of("phải|cần", true);
  private static final Phrases<Boolean> NAMELY =
      Phrases.of("đó là|trong đó|cụ thể|cụ thể là|gồm|bao gồm|như|nhất là", true);
  private static final Phrases<Boolean> LISTED =
      Phrases.of(
          "nhiệm vụ|giải pháp|trọng tâm|hạn chế|khó khăn|thách thức|kết quả|thành tựu|bài học|vấn đề|nội dung|định hướng|phương hướng|ưu tiên|đột phá|tồn tại|bất cập",
          true);

  /**
   * Where several bodies are each given something, the first item begins with its body as the
   * others do: "giao <b>Bộ Ngoại giao</b> chủ trì …; Bộ Công Thương mở …".
   */
  int withBody(int from, int begin, int firstCut) {
    if (!Lists.opensBody(t, pastVerb(t, firstCut + 1))) {
      return begin;
    }
    int best = begin;
    for (int j = begin - 1; j >= Math.max(from, begin - BODY_WORDS); j--) {
      if (t.kind[j] == Tokens.MARK && !(t.mark(j, ':') && j == begin - 1) && !t.mark(j, ',')) {
        break;
      }
      boolean told = TOLD.after(t, j - 1) == j || TOLD.after(t, j - 2) == j;
      boolean clause = j == from || t.mark(j - 1, ',') || told && NO_VERB.after(t, j - 2) != j;
      best = clause && Lists.opensBody(t, j) ? j : best;
      if (clause && (told || best != j)) {
        break;
      }
    }
    return best;
  }

  /** The body behind "giao", where a verb said again parts the items. */
  static int pastVerb(Tokens t, int i) {
    int after = t.is(i, Tokens.WORD) ? GIVEN.after(t, i) : -1;
    return after > 0 && Lists.opensBody(t, after) ? after : i;
  }

  private static final Phrases<Boolean> GIVEN =
      Phrases.of("đề nghị|yêu cầu|giao|phân công|giao cho", true);
  private static final int BODY_WORDS = 24;

  /** Two items are a list only when somebody tells somebody: "đề nghị các địa phương …; …". */
  private int told(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (NO_VERB.after(t, i) > 0) {
        return -1;
      }
      int after = TOLD.after(t, i);
      if (after > 0 && after < to && Lists.opensBody(t, after)) {
        int begin = pastAddressee(after, to);
        return begin > after ? begin : -1;
      }
    }
    return -1;
  }

  private static final Phrases<Boolean> TOLD =
      Phrases.of("đề nghị|yêu cầu|chỉ đạo|giao|phân công|giao cho", true);

  /** "… 3 khía cạnh là", "4 chuyển biến rõ nét, gồm": a counted list noun, then an opener. */
  private int counted(int from, int to) {
    for (int i = from; i < to; i++) {
      int noun = Counts.noun(t, i);
      if (noun < 0) {
        continue;
      }
      for (int j = noun; j < Math.min(to, noun + 12); j++) {
        int after = OPENERS.after(t, j);
        if (after > 0 && after < to) {
          return t.mark(after, ',') ? after + 1 : after;
        }
      }
    }
    return -1;
  }

  /** "chỉ đạo ngành Ngoại giao tiếp tục …": the item begins at the first verb that asks. */
  private int pastAddressee(int i, int to) {
    for (int j = i; j < Math.min(to, i + 16); j++) {
      if (Deontic.begins(t, j)) {
        return j;
      }
    }
    return i;
  }
}
