package org.banggiao.procedure;

import java.time.LocalDate;
import org.banggiao.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What is known of a file when it is opened; see {@link DomesticFile}. */
public record NewFile(
    Nature nature,
    String title,
    long lead,
    @Nullable String treaty,
    LocalDate openedOn,
    boolean invented) {

  public NewFile {
    title = title.strip();
    if (title.isEmpty() || title.length() > DomesticFile.TITLE) {
      throw Refusal.invalid("procedure.title", DomesticFile.TITLE).at("ten");
    }
    AgreementName name = AgreementName.of(title);
    if (nature.kind() == Kind.AGREEMENT && name.verdict() == AgreementName.Verdict.FORBIDDEN) {
      throw Refusal.invalid("procedure.name", name.word(), AgreementName.ARTICLE.number())
          .at("ten");
    }
  }
}
