package org.banggiao.treaty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small thesaurus of subjects: two levels, words in messages {@code treaty.subject.…}. */
public final class Subjects {

  private static final Map<String, List<String>> NARROWER = narrower();

  private Subjects() {}

  private static Map<String, List<String>> narrower() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put("bien-gioi", List.of("luat-bien"));
    all.put("thuong-mai", List.of());
    all.put("nhan-quyen", List.of());
    all.put("nhan-dao", List.of());
    all.put("moi-truong", List.of());
    all.put("so-huu-tri-tue", List.of());
    all.put("giai-tru-quan-bi", List.of("hat-nhan"));
    all.put("hinh-su", List.of("khung-bo", "ma-tuy"));
    all.put("ngoai-giao-lanh-su", List.of());
    all.put("luat-dieu-uoc", List.of());
    all.put("to-chuc-quoc-te", List.of("asean"));
    all.put("tai-chinh-phat-trien", List.of());
    all.put("hang-hai", List.of());
    all.put("giao-thong", List.of("hang-khong"));
    all.put("vu-tru", List.of());
    all.put("vien-thong", List.of());
    all.put("nong-nghiep", List.of());
    all.put("y-te", List.of());
    all.put("van-hoa", List.of());
    all.put("khoa-hoc", List.of());
    all.put("tu-phap", List.of());
    all.put("thien-tai", List.of());
    return all;
  }

  /** The broad subjects, in the order in which pages list them. */
  public static List<String> broad() {
    return List.copyOf(NARROWER.keySet());
  }

  /** The subject and all beneath it. */
  public static List<String> with(String subject) {
    List<String> all = new ArrayList<>(List.of(subject));
    all.addAll(NARROWER.getOrDefault(subject, List.of()));
    return all;
  }
}
