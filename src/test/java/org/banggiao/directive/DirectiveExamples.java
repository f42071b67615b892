package org.banggiao.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banggiao.document.Documents;
import org.banggiao.document.Proposal;
import org.banggiao.document.Proposals;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Named conferences, documents and people for tests: {@code examples.conference()}. */
@Component
class DirectiveExamples {

  @Autowired private Conferences conferences;
  @Autowired private Directives directives;
  @Autowired private Documents documents;
  @Autowired private Proposals proposals;
  @Autowired private Actors actors;

  Actor officer() {
    return actors.of("BNG", Role.OFFICER, Role.READER);
  }

  Actor followUp() {
    return actors.of("BNG", Role.FOLLOW_UP, Role.OFFICER, Role.READER);
  }

  Conference conference() {
    return after(null);
  }

  /** The yearly conference that sums up a year. */
  Conference reviewOf(int year) {
    return conferences.record(
        new NewConference(
            "annual_review",
            "Hội nghị tổng kết thử " + year,
            null,
            "cuối năm " + year,
            "",
            "",
            null,
            "",
            "",
            year,
            year + 1,
            null,
            true),
        officer());
  }

  /** A report on the conference that sums up a year, with one directive. */
  long reportOn(int year) {
    String text =
        """
        Chiều 20-12-%1$d, tại Hà Nội, Bộ Ngoại giao tổ chức Hội nghị tổng kết công tác ngành ngoại giao năm %1$d.

        Thủ tướng yêu cầu ngành Ngoại giao thực hiện nhiệm vụ sau:

        Một là, chủ động phục vụ mục tiêu tăng trưởng.
        """
            .formatted(year);
    return documents.paste("Tin hội nghị " + year, text, officer()).document();
  }

  /** A conference that answers the directives of another. */
  Conference after(@Nullable Conference before) {
    return conferences.record(
        new NewConference(
            "other",
            "Hội nghị thử " + UUID.randomUUID().toString().substring(0, 8),
            LocalDate.of(2025, 1, 6),
            "",
            "Hà Nội",
            "hybrid",
            94,
            "",
            "",
            2024,
            2025,
            before == null ? null : before.id(),
            true),
        officer());
  }

  /** A new document that asks for two things, and its proposals of that kind. */
  List<Proposal> twoDirectives() {
    String text =
        """
        Phát biểu tại hội nghị %s

        Thủ tướng yêu cầu ngành Ngoại giao thực hiện 2 nhiệm vụ trọng tâm sau:

        Một là, chủ động phục vụ mục tiêu tăng trưởng. Khẩn trương trình đề án trước ngày 30/6/2026.

        Hai là, xây dựng ngành ngoại giao vững mạnh.

        Bài học rút ra gồm 2 điểm:

        1. Giữ vững nguyên tắc trong mọi tình huống.

        2. Phối hợp chặt chẽ giữa các ngành, các cấp.
        """
            .formatted(UUID.randomUUID());
    long document = documents.paste("Phát biểu thử", text, officer()).document();
    return proposals.of(document).stream().filter(p -> p.kind().equals("DIRECTIVE")).toList();
  }

  /** A directive confirmed at the conference. */
  Directive directive(Conference at, String title) {
    return directives.confirm(twoDirectives().getFirst().id(), at.id(), title, false, officer());
  }
}
