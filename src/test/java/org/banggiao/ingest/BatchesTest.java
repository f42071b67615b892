package org.banggiao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.AsOf;
import org.banggiao.kernel.PartialDay;
import org.banggiao.organisation.Actors;
import org.banggiao.treaty.NewTreaty;
import org.banggiao.treaty.Rule;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.banggiao.treaty.TreatyAction;
import org.banggiao.treaty.TreatyActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ProductTest
class BatchesTest {

  private static final AsOf NOW = AsOf.on(LocalDate.of(2026, 1, 1));

  @Autowired private Actors actors;
  @Autowired private Batches batches;
  @Autowired private Treaties treaties;
  @Autowired private TreatyActions actions;
  @Autowired private MockMvc web;
  private Actor lawyer;
  private Treaty treaty;

  @BeforeEach
  void enter() {
    lawyer = actors.officerOf("NHAP-DIEU-UOC");
    treaty =
        actions.enter(
            new NewTreaty(
                "Điều ước nhập thử",
                "",
                "convention",
                false,
                new PartialDay("1992-05-09"),
                "",
                "",
                "",
                Rule.UNKNOWN,
                "bài thử"),
            lawyer);
  }

  private Batch send(Format format, String name, String text) {
    return batches.send(
        format,
        name,
        text.getBytes(StandardCharsets.UTF_8),
        treaty.id(),
        LocalDate.of(2014, 12, 31),
        lawyer);
  }

  private List<TreatyAction> there() {
    return treaties.actions(treaty.id(), NOW);
  }

  @Test
  void aTableOfParticipantsIsTakenOnceHoweverOftenItIsSent() {
    String csv =
        "Participant,Signature,\"Ratification, Accession(a), Succession(d)\"\n"
            + "France,13 Jun 1992,25 Mar 1994\nViet Nam,11 Jun 1992,16 Nov 1994\nAlbania,,3 Oct 1994 a\n";
    Batch first = batches.run(send(Format.PARTICIPATION_CSV, "a.csv", csv).id(), lawyer);
    assertThat(first.taken()).isEqualTo(5);
    Batch second = batches.run(send(Format.PARTICIPATION_CSV, "b.csv", csv + "\n").id(), lawyer);
    assertThat(second.taken()).isZero();
    assertThat(second.same()).isEqualTo(5);
    assertThat(there()).hasSize(5).allSatisfy(a -> assertThat(a.knownOn()).isEqualTo("2014-12-31"));
  }

  @Test
  void dirtyRowsAreHeldWithTheReasonAndMended() {
    String csv =
        "Participant,Signature,\"Ratification, Accession(a)\"\n"
            + "France,13 Jun 1992,25 Mar 1994\n"
            + "Freedonia,13 Jun 1992,\n"
            + "Czechia,13 Jun 1992,\n"
            + "Japan,13 Jun 1982,\n"
            + "Peru,31 Feb 1993,\n"
            + "Chile,,13 Jun 1993 zz\n"
            + "NGA,13 Jun 1992,\n";
    Batch b = batches.run(send(Format.PARTICIPATION_CSV, "dirty.csv", csv).id(), lawyer);
    assertThat(b.taken()).isEqualTo(2);
    List<Held> held = batches.held(b.id());
    assertThat(held)
        .extracting(Held::code)
        .containsExactly(
            "ingest.partner",
            "ingest.existed",
            "ingest.adopted",
            "day.partial",
            "ingest.kind",
            "ingest.ambiguous");
    assertThatThrownBy(
            () -> batches.mend(held.getFirst().id(), Map.of("partner", "Nowhere"), lawyer))
        .hasMessageContaining("ingest.partner");
    batches.mend(held.getFirst().id(), Map.of("partner", "Finland"), lawyer);
    batches.setAside(held.get(2).id(), "ngày của điều ước khác", lawyer);
    assertThat(batches.open(b.id())).isEqualTo(4);
    assertThatThrownBy(() -> batches.takeAsStated(held.get(4).id(), "vẫn đúng", lawyer))
        .hasMessageContaining("ingest.kind");
    batches.takeAsStated(held.get(1).id(), "ký với tư cách bang của liên bang", lawyer);
    assertThat(there()).extracting(TreatyAction::partner).contains("FIN", "CZE");
    assertThatThrownBy(() -> batches.mend(held.getFirst().id(), Map.of(), lawyer))
        .hasMessageContaining("ingest.decided");
  }

  @Test
  void entryIntoForceBeforeTheActIsHeldExceptForASuccession() {
    String csv =
        "partner,kind,deposited,in_force\nFrance,ratification,1994-03-25,1993-01-01\n"
            + "Croatia,succession,1996-04-08,1993-06-01\n";
    Batch b = batches.run(send(Format.TABLE, "bang.csv", csv).id(), lawyer);
    assertThat(b.taken()).isEqualTo(1);
    assertThat(batches.held(b.id()))
        .singleElement()
        .extracting(Held::code)
        .isEqualTo("ingest.order");
  }

  @Test
  void aStatusFileOfTheTreatyCollectionIsReadWithoutItsFootNotes() {
    String xml =
        "<?xml version=\"1.0\"?><Treaty><Header><TreatyNo>XXVII-7</TreatyNo></Header><Participants><Table><TGroup>"
            + "<Thead><Row><Entry>Participant<superscript>1</superscript></Entry><Entry>Signature</Entry>"
            + "<Entry>Ratification, Accession(a)</Entry></Row></Thead><Tbody><Rows>"
            + "<Row><Entry>Germany<superscript>2, 3</superscript></Entry><Entry>12 Jun 1992</Entry><Entry>9 Dec 1993</Entry></Row>"
            + "<Row><Entry>Angola</Entry><Entry>14 Jun 1992</Entry><Entry>17 May 2000 a</Entry></Row>"
            + "</Rows></Tbody></TGroup></Table></Participants></Treaty>";
    Batch b = batches.run(send(Format.UNTC_XML, "XXVII-7.en.xml", xml).id(), lawyer);
    assertThat(b.taken()).isEqualTo(4);
    assertThat(there()).extracting(TreatyAction::partner).contains("DEU", "AGO");
    String hostile =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Treaty><Row><Entry>&e;</Entry></Row></Treaty>";
    assertThatThrownBy(() -> send(Format.UNTC_XML, "hostile.xml", hostile))
        .hasMessageContaining("ingest.unreadable");
  }

  @Test
  void aWorkbookIsMappedSeenAndTaken() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      String[][] cells = {
        {"Nước", "Văn kiện", "Ngày"},
        {"Nhật Bản", "acceptance", "28/05/1993"},
        {"Lào", "accession", "04/01/1995"}
      };
      for (int r = 0; r < cells.length; r++) {
        for (int c = 0; c < cells[r].length; c++) {
          (c == 0 ? sheet.createRow(r) : sheet.getRow(r)).createCell(c).setCellValue(cells[r][c]);
        }
      }
      book.write(out);
    }
    Batch b = batches.send(Format.TABLE, "so.xlsx", out.toByteArray(), treaty.id(), null, lawyer);
    assertThat(batches.preview(b.id()).columns()).containsExactly("Nước", "Văn kiện", "Ngày");
    batches.map(
        b.id(),
        treaty.id(),
        Map.of("partner", "Nước", "kind", "Văn kiện", "deposited", "Ngày"),
        lawyer);
    assertThat(batches.preview(b.id()).first().getFirst().field("partner")).isEqualTo("Nhật Bản");
    assertThat(batches.run(b.id(), lawyer).taken()).isEqualTo(2);
    assertThat(there()).extracting(TreatyAction::day).contains(LocalDate.of(1993, 5, 28));
  }

  @Test
  void whatIsExportedComesInAgainAsTheSame() throws Exception {
    batches.run(
        send(
                Format.PARTICIPATION_CSV,
                "c.csv",
                "Participant,Signature,Ratification\nPeru,12 Jun 1992,7 Jun 1993\nLao PDR,,\nChina,11 Jun 1992,5 Jan 1993\n")
            .id(),
        lawyer);
    String exported = exported(treaty.id());
    String copy = treaty.id() + "-ban-sao";
    String renamed = exported.replace(treaty.id(), copy);
    Batch b =
        batches.send(
            Format.JSON_LINES,
            "d.jsonl",
            renamed.getBytes(StandardCharsets.UTF_8),
            "",
            null,
            lawyer);
    assertThat(batches.run(b.id(), lawyer).taken()).isEqualTo(4);
    assertThat(batches.open(b.id())).isZero();
    assertThat(plain(exported(copy).replace(copy, treaty.id()))).isEqualTo(plain(exported));
  }

  private String exported(String id) throws Exception {
    return web.perform(
            MockMvcRequestBuilders.get("/api/v1/treaty.jsonl")
                .param("q", id)
                .with(r -> {
                  r.setRemoteAddr("10.1.1." + Math.floorMod(id.hashCode(), 200));
                  return r;
                }))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(l -> l.contains("\"id\":\"" + id + "\""))
        .findFirst()
        .orElseThrow();
  }

  /** Numbers of rows are those of one register only. */
  private static String plain(String line) {
    return line.replaceAll("\"id\":\\d+", "\"id\":0");
  }

  @Test
  void aRunBrokenOffGoesOnWhereItWas() {
    StringBuilder csv = new StringBuilder("partner,kind,deposited\n");
    LocalDate day = LocalDate.of(1993, 1, 1);
    for (int i = 0; i < 2 * BatchRun.STEP + 10; i++) {
      csv.append("France,declaration,").append(day.plusDays(i)).append('\n');
    }
    Batch b = send(Format.TABLE, "long.csv", csv.toString());
    Actor reader = actors.of("NHAP-DIEU-UOC", org.banggiao.kernel.Role.READER);
    assertThatThrownBy(() -> batches.run(b.id(), reader)).hasMessageContaining("forbidden");
    Batch half = batches.run(b.id(), 1, lawyer);
    assertThat(half.position()).isEqualTo(BatchRun.STEP);
    assertThat(half.done()).isFalse();
    assertThat(there()).hasSize(BatchRun.STEP);
    assertThat(batches.run(b.id(), lawyer).taken()).isEqualTo(2 * BatchRun.STEP + 10);
    assertThat(there()).hasSize(2 * BatchRun.STEP + 10);
  }
}
