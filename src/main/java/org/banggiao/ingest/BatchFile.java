package org.banggiao.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.banggiao.kernel.Refusal;
import org.banggiao.partner.Partners;
import org.banggiao.treaty.Treaties;
import org.banggiao.treaty.Treaty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the file of a batch, and which treaty it means. */
@Component
class BatchFile {

  private static final int SHOWN = 10;

  private final Treaties treaties;
  private final Partners partners;
  private final JsonMapper json;

  BatchFile(Treaties treaties, Partners partners, JsonMapper json) {
    this.treaties = treaties;
    this.partners = partners;
    this.json = json;
  }

  Stream<JsonLines.Told> whole(Batch b, byte[] bytes) {
    return new JsonLines(json, b.sentBy(), b.sentAt()).read(bytes);
  }

  /** Its lines, in order. */
  Stream<Line> lines(Batch b, byte[] bytes) {
    return b.format() == Format.JSON_LINES
        ? whole(b, bytes).flatMap(w -> w.lines().stream())
        : Lines.read(b, bytes).stream();
  }

  /** How many lines there are; a file that cannot be read to its end is refused. */
  int count(Batch b, byte[] bytes) {
    return b.format() == Format.JSON_LINES
        ? whole(b, bytes).mapToInt(this::checked).sum()
        : Lines.read(b, bytes).size();
  }

  private int checked(JsonLines.Told told) {
    told.whole().members().stream()
        .filter(m -> partners.find(m.partner()).isEmpty())
        .findFirst()
        .ifPresent(m -> {
          throw Refusal.invalid("ingest.partner", m.partner()).at("tep");
        });
    return told.lines().size();
  }

  Preview preview(Batch b, byte[] bytes) {
    if (b.format() != Format.TABLE) {
      return new Preview(
          List.of(), Lines.mapping(b.mapping()), lines(b, bytes).limit(SHOWN).toList());
    }
    Lines.Table table = Lines.Table.any(b.name(), bytes);
    return new Preview(
        table.header(),
        Lines.mapping(b.mapping()),
        Lines.table(table, b).stream().limit(SHOWN).toList());
  }

  /** By id, older id, number with the Secretary-General, or a title that only one bears. */
  Optional<Treaty> found(String named) {
    String id = named.strip().toLowerCase(Locale.ROOT);
    return treaties
        .known(id)
        .or(() -> treaties.moved("mtdsg-" + id).flatMap(treaties::find))
        .or(() -> treaties.titled(named));
  }
}
