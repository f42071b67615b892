package org.banggiao.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banggiao.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Texts of treaties as files that other programs read. */
@ProductTest
class TextFilesTest {

  @Autowired private MockMvc web;
  @Autowired private Treaties treaties;

  @Test
  void everyTextIsValidAkomaNtoso() throws Exception {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Path.of("src/test/resources/akn/akomantoso30.xsd").toFile());
    int texts = 0;
    for (String id : treaties.ids()) {
      for (Wording w : treaties.wordings(id)) {
        String xml = file(id, w.lang(), "akn.xml", "application/akn+xml");
        assertThatCode(
                () -> schema.newValidator().validate(new StreamSource(new StringReader(xml))))
            .as(id)
            .doesNotThrowAnyException();
        texts++;
      }
    }
    assertThat(texts).isGreaterThan(3);
    assertThat(file("luat-bien-1982", "en", "akn.xml", "application/akn+xml"))
        .contains("eId=\"art_57\"", "1982-12-10", "eId=\"art_33__para_1\"");
  }

  @Test
  void thePdfHoldsTheTextAndSaysWhatItIsWorth() throws Exception {
    String smallest =
        List.of("luat-bien-1982", "quan-he-ngoai-giao-1961", "nuoc-1997").stream()
            .filter(id -> !treaties.wordings(id).isEmpty())
            .reduce((a, b) -> b)
            .orElseThrow();
    byte[] bytes =
        web.perform(get("/dieu-uoc/" + smallest + "/van-ban/en.pdf"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Article 1").contains("bản chính thức ở cơ quan lưu chiểu");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
    }
  }

  @Test
  void aTextThatIsNotThereIsSaidSo() throws Exception {
    web.perform(get("/dieu-uoc/luat-bien-1982/van-ban/xx.akn.xml"))
        .andExpect(status().isNotFound());
    web.perform(get("/dieu-uoc/luat-bien-1982/van-ban/en.pdf").param("phien-ban", "'; --"))
        .andExpect(status().isNotFound());
  }

  private String file(String id, String lang, String ending, String type) throws Exception {
    return web.perform(get("/dieu-uoc/" + id + "/van-ban/" + lang + "." + ending))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith(type))
        .andReturn()
        .getResponse()
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
