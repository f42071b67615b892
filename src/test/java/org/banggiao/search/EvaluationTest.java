package org.banggiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.banggiao.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  @TempDir private Path folder;

  private static final String TEXTS =
      """
      {"id": "d1", "title": "Bảo hộ công dân", "text": "Cơ quan đại diện bảo hộ công dân Việt Nam ở nước ngoài."}
      {"id": "d2", "text": "Điều ước quốc tế có hiệu lực theo quy định của chính điều ước đó."}
      {"id": "d2", "text": "Lặp lại."}
      {"id": 3, "text": "The treaty enters into force on the date of signature."}
      """;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zipped(String text) throws IOException {
    Path file = folder.resolve("texts.jsonl.gz");
    try (var out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write(text);
    }
    return file;
  }

  private static Evaluation.Report run(Path texts, Path queries, Path judgements) {
    return Evaluation.run(new Evaluation.Wanted(List.of(texts), queries, judgements, true, 0));
  }

  @Test
  void queriesAreScoredAsGivenAndStrippedBesideThePlainIndex() throws IOException {
    Path queries =
        file(
            "q.jsonl",
            """
            {"id": "1", "text": "điều ước có hiệu lực"}
            {"id": "2", "text": "treaties signed"}
            {"id": "3", "text": "không ai chấm"}
            """);
    Path judgements = file("q.txt", "1 0 d2 1\n1 0 d1 0\n2 0 3 2\n2 0 mất 1\n");
    Evaluation.Report report = run(zipped(TEXTS), queries, judgements);
    assertThat(report.texts()).isEqualTo(3);
    assertThat(report.repeated()).isEqualTo(1);
    assertThat(report.withTitle()).isEqualTo(1);
    assertThat(report.queries()).isEqualTo(2);
    assertThat(report.judgedButAbsent()).isEqualTo(1);
    assertThat(report.rows())
        .extracting(r -> r.system() + r.stripped() + r.scores().queries())
        .containsExactly(
            "bang-giaofalse2", "StandardAnalyzerfalse2", "bang-giaotrue2", "StandardAnalyzertrue2");
    assertThat(report.rows().get(2).scores().mrr10()).isEqualTo(1);
    assertThat(report.rows().get(3).scores().mrr10()).isEqualTo(0);
    assertThat(report.given().get(1).found().getFirst().id()).isEqualTo("3");
  }

  @Test
  void judgementsMayStandWithTheQueriesOrBeTabSeparated() throws IOException {
    Path texts = file("t.jsonl", TEXTS);
    Path own = file("own.jsonl", "{\"_id\": \"1\", \"text\": \"bảo hộ\", \"rel\": [\"d1\"]}\n");
    assertThat(run(texts, own, null).rows().getFirst().scores().ndcg10()).isEqualTo(1);
    Path tabs = file("tabs.tsv", "query-id\tcorpus-id\tscore\n1\td1\t1\n");
    assertThat(run(texts, own, tabs).rows().getFirst().scores().ndcg10()).isEqualTo(1);
  }

  @Test
  void titlesThatAreTheQueriesThemselvesAreTold() throws IOException {
    Path texts = file("t.jsonl", TEXTS);
    Path queries = file("q.jsonl", "{\"id\": 1, \"text\": \"bảo hộ công dân\", \"rel\": [\"d1\"]}");
    assertThat(run(texts, queries, null).titleIsQuery()).isTrue();
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Path queries = file("q.jsonl", "{\"id\": \"1\", \"text\": \"a\"}\n{\"id\": \"2\"}\n");
    assertThatThrownBy(() -> run(file("t.jsonl", TEXTS), queries, null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("search.line")
        .hasMessageContaining("q.jsonl, 2");
    assertThatThrownBy(() -> run(folder.resolve("none"), queries, null))
        .isInstanceOf(Refusal.class);
  }
}
