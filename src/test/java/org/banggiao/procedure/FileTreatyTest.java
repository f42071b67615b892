package org.banggiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.organisation.Actors;
import org.banggiao.search.Entry;
import org.banggiao.search.Searchable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A file and the treaty it is about, and who finds a file. */
@ProductTest
class FileTreatyTest {

  private static final String TREATY = "luat-bien-1982";

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private DomesticFiles files;
  @Autowired private FileSearch search;

  private DomesticFile file;

  @BeforeEach
  void aFileIsOpen() {
    file =
        files.open(
            new NewFile(
                new Nature(Kind.TREATY, true, false, Side.STATE, Set.of()),
                "Gia nhập thử " + UUID.randomUUID(),
                actors.body("BCT").id(),
                null,
                LocalDate.of(2025, 3, 3),
                true),
            lawyer());
  }

  private Actor lawyer() {
    return actors.officerOf("BNG-10");
  }

  @Test
  void aTreatyIsFoundByWordsAndTiedAndBothPagesSayItButNotToThePublic() throws Exception {
    web.perform(get(file.path() + "/dieu-uoc?q=luat bien").with(actors.as(lawyer())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"" + TREATY + "\"")));
    web.perform(
            post(file.path() + "/dieu-uoc")
                .with(csrf())
                .with(actors.as(lawyer()))
                .param("version", "" + file.version())
                .param("dieu-uoc", TREATY))
        .andExpect(redirectedUrl(file.path()));
    web.perform(get(file.path()).with(actors.as(lawyer())))
        .andExpect(content().string(containsString("/dieu-uoc/" + TREATY)));
    web.perform(get("/dieu-uoc/" + TREATY).with(actors.as(actors.officerOf("BE-EMB-BRUSSELS"))))
        .andExpect(content().string(containsString(file.title())));
    web.perform(get("/dieu-uoc/" + TREATY))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("/ho-so"))));
  }

  @Test
  void aTieIsAnActThatCanBeUndoneAndIsToldToTheStory() {
    files.link(file.id(), 0, TREATY, lawyer());
    assertThat(files.of(TREATY)).extracting(DomesticFile::id).contains(file.id());
    files.link(file.id(), 0, TREATY, lawyer());
    files.link(file.id(), 0, null, lawyer());
    assertThat(files.get(file.id()).treaty()).isNull();
    assertThat(files.story(file.id()).stream().map(FileEvent::act))
        .containsExactly(FileAct.OPENED, FileAct.LINKED, FileAct.LINKED);
    assertThatThrownBy(() -> files.link(file.id(), 0, "khong-co", lawyer()))
        .hasMessageContaining("procedure.treaty");
    Actor stranger = actors.officerOf("BE-EMB-BRUSSELS");
    assertThatThrownBy(() -> files.link(file.id(), 0, TREATY, stranger))
        .hasMessageContaining("procedure.desk");
    assertThatThrownBy(() -> files.link(file.id(), 1, TREATY, lawyer()))
        .hasMessageContaining("procedure.moved");
  }

  @Test
  void aFileAndItsStepsAreFoundOnlyBySomebodySignedIn() {
    files.act(
        file.id(),
        0,
        FileDeed.of(
            FileAct.COMPLETED, Step.ACCESSION_OPINIONS, LocalDate.of(2025, 3, 9), "đã đủ ý kiến"),
        lawyer());
    List<Entry> parts = search.entries("" + file.id());
    assertThat(parts)
        .extracting(Entry::path)
        .contains(file.path(), file.path(Step.ACCESSION_OPINIONS));
    assertThat(parts).anySatisfy(e -> assertThat(e.text()).contains("đã đủ ý kiến"));
    assertThat(parts).allSatisfy(e -> assertThat(e.labels()).containsExactly(Searchable.READERS));
    assertThat(search.ids()).contains("" + file.id());
  }

  @Test
  void theStepsOfAFileAreTakenAwayAsATable() throws Exception {
    web.perform(get(file.path() + ".csv").with(actors.as(lawyer())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("ACCESSION_OPINIONS")))
        .andExpect(content().string(containsString("Luật 108/2016/QH13, Điều 41(3)")));
    web.perform(get("/en" + file.path() + ".json").with(actors.as(lawyer())))
        .andExpect(content().string(containsString("15 days")));
    web.perform(get(file.path() + ".csv")).andExpect(status().is3xxRedirection());
  }
}
