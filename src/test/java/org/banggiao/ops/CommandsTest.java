package org.banggiao.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person types them, on an embedded database of their own. */
class CommandsTest {

  @TempDir private Path folder;
  private String said = "";

  @Test
  void aPersonIsAddedFilesAreImportedAllIsExportedAndTheTrailHolds() throws Exception {
    assertThat(Typed.addOfficer(folder.resolve("data")).code()).isZero();
    Path good = Files.writeString(folder.resolve("bao-cao.txt"), "Một văn bản để nhận.\n");
    Path empty = Files.writeString(folder.resolve("rong.pdf"), "");
    assertThat(run("import", good.toString(), empty.toString(), "--as", "can.bo"))
        .isEqualTo(Commands.REFUSED);
    assertThat(said).contains("bao-cao.txt").contains("rong.pdf: ").doesNotContain("refusal.");
    Path exported = folder.resolve("xuat");
    assertThat(run("export", "--out", exported.toString())).isZero();
    assertThat(Files.readAllLines(exported.resolve("bodies.jsonl"))).hasSizeGreaterThan(200);
    assertThat(Files.readAllLines(exported.resolve("documents.jsonl")))
        .singleElement(STRING)
        .contains("Một văn bản để nhận.");
    try (var originals = Files.list(exported.resolve("files"))) {
      assertThat(originals).singleElement().asInstanceOf(PATH).hasSameTextualContentAs(good);
    }
    assertThat(run("export", "--out", exported.toString())).isEqualTo(Commands.REFUSED);
    assertThat(run("audit", "verify")).isZero();
    assertThat(run("review", "2025", "--out", folder.toString())).isEqualTo(Commands.REFUSED);
    assertThat(said).contains("2025").doesNotContain("refusal.");
  }

  @Test
  void readNeedsNoDatabaseAndTellsARefusalInWords() throws Exception {
    Path good = Files.writeString(folder.resolve("a.txt"), "Năm 2025, kim ngạch đạt 930 tỷ USD.\n");
    Path empty = Files.writeString(folder.resolve("b.pdf"), "");
    assertThat(run("read", good.toString(), empty.toString(), "--format", "json"))
        .isEqualTo(Commands.REFUSED);
    assertThat(said).contains("bang-giao-reading/1").contains("930000000000");
    assertThat(said).contains("b.pdf: ").doesNotContain("extraction.problem");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aReadingForPeopleSpeaksTheirLanguage() throws Exception {
    Path text =
        Files.writeString(
            folder.resolve("c.txt"),
            "Tin trong ngày\n\nBộ trưởng rút ra hai bài học.\n\nMột là, kiên trì.\n\nHai là, linh hoạt năm 2025.\n");
    assertThat(run("read", text.toString())).isZero();
    assertThat(said)
        .contains("Bài học", "1. [", "kiên trì", "năm 2025 = 2025")
        .doesNotContain("LESSON");
  }

  @Test
  void searchIsScoredWithoutADatabase() throws Exception {
    Path texts =
        Files.writeString(
            folder.resolve("t.jsonl"),
            "{\"id\":\"d1\",\"text\":\"Bảo hộ công dân\"}\n{\"id\":\"d2\",\"text\":\"Điều ước\"}\n");
    Path queries =
        Files.writeString(folder.resolve("q.jsonl"), "{\"id\":\"1\",\"text\":\"bao ho\"}\n");
    Path judged = Files.writeString(folder.resolve("qrels.txt"), "1 0 d1 1\n");
    Path run = folder.resolve("run.txt");
    List<String> line =
        List.of("search", "eval", texts.toString(), queries.toString(), judged.toString());
    assertThat(run(line.toArray(String[]::new))).isZero();
    assertThat(said).contains("recall@10").contains("StandardAnalyzer").contains("1.0000");
    List<String> json = new ArrayList<>(line);
    json.addAll(List.of("--format", "json", "--run", run.toString()));
    assertThat(run(json.toArray(String[]::new))).isZero();
    assertThat(said).contains("\"ndcg@10\":1.0").contains("bang-giao-search-eval/1");
    assertThat(Files.readAllLines(run)).first().asString().startsWith("1 Q0 d1 1 ");
    assertThat(run("search", "eval", texts.toString(), "none", judged.toString()))
        .isEqualTo(Commands.REFUSED);
    assertThat(said).doesNotContain("refusal.");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aTreatyIsComputedWithoutADatabaseAndABrokenFileDoesNotStopTheOthers() throws Exception {
    String act = "{\"actor\":\"VN\",\"kind\":\"ratification\",\"date\":\"2022-01-31\"}";
    Path good =
        Files.writeString(
            folder.resolve("a.json"), "{\"clause\":\"COUNT(1)+1m\",\"actions\":[" + act + "]}");
    Path bad = Files.writeString(folder.resolve("b.json"), "{\"clause\":\"COUNT(1)+1x\"}");
    assertThat(run("treaty", "compute", bad.toString(), good.toString(), "--as-of", "2022-03-01"))
        .isEqualTo(Commands.REFUSED);
    assertThat(said).contains("bang-giao-treaty/1").contains("\"in_force\":\"2022-02-28\"");
    assertThat(said).contains("b.json: ").doesNotContain("refusal.");
    assertThat(run("treaty", "compute", folder.resolve("none.json").toString()))
        .isEqualTo(Commands.REFUSED);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void theHelpSaysOfEachCommandWhatItDoes() throws Exception {
    assertThat(run("--help")).isZero();
    assertThat(said).contains("Chạy máy chủ", "Đọc văn bản", "Điều ước: tính hiệu lực");
    assertThat(said.split("Mã thoát")).as("the codes are told once").hasSize(2);
    assertThat(run("treaty", "--help")).isZero();
    assertThat(said).contains("Tính ngày có hiệu lực").doesNotContain("Mã thoát");
  }

  private int run(String... line) throws Exception {
    Typed.Ended ended = Typed.run(folder.resolve("data"), line);
    said = ended.said();
    return ended.code();
  }
}
