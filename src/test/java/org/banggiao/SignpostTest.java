package org.banggiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** From the address to the table, every step bears the same word. */
@ProductTest
class SignpostTest {

  private static final Path CODE = House.MAIN.resolve("org/banggiao");
  private static final Path MIGRATIONS = House.RESOURCES.resolve("db/migration");
  private static final String WORDS = House.text(Path.of("docs/words.md"));

  @Autowired private JdbcTemplate db;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private static Map<String, String> addresses() {
    Map<String, String> addresses = new TreeMap<>();
    Signposts.table(WORDS, "Modules")
        .forEach(r -> addresses.put(r.get("Module"), r.get("Addresses")));
    return addresses;
  }

  private static Set<String> folders(Path parent) {
    try (var all = Files.list(parent)) {
      return all.filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyModuleStandsInTheWordsAndNoOther() {
    assertThat(addresses().keySet()).isEqualTo(folders(CODE));
  }

  @Test
  void everyAddressStandsUnderItsModulesWord() {
    List<String> lost = new ArrayList<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach((info, method) -> {
          String type = method.getBeanType().getPackageName();
          if (type.startsWith("org.banggiao.")) {
            String module = type.substring("org.banggiao.".length()).replaceAll("\\..*", "");
            for (String route : info.getPatternValues()) {
              if (!Signposts.under(route, addresses().getOrDefault(module, ""))) {
                lost.add(module + ": " + route);
              }
            }
          }
        });
    assertThat(lost).isEmpty();
    assertThat(Signposts.under("/vanban/1", "`/van-ban`")).isFalse();
    assertThat(Signposts.under("/ban/nhiem-vu/1", "`/`, `/ban/chi-so`")).isFalse();
  }

  @Test
  void everyModuleWithAnAddressHasTemplatesAndWordsOfItsName() {
    List<String> missing = new ArrayList<>();
    addresses()
        .forEach((module, address) -> {
          if (!address.equals("–")) {
            for (String step :
                List.of(
                    "src/main/jte/" + module,
                    "src/main/resources/messages/" + module + ".properties",
                    "src/main/resources/messages/" + module + "_en.properties")) {
              if (!Files.exists(Path.of(step))) {
                missing.add(step);
              }
            }
          }
        });
    assertThat(missing).isEmpty();
    assertThat(folders(CODE)).containsAll(folders(House.TEMPLATES));
    assertThat(folders(CODE))
        .containsAll(
            House.files(House.RESOURCES.resolve("messages"), ".properties").stream()
                .map(f -> f.getFileName().toString().replaceAll("(_en)?\\.properties", ""))
                .toList());
  }

  @Test
  void everyPageIsDrawnFromTheTemplatesOfItsModule() {
    List<String> foreign = new ArrayList<>();
    for (Path file : House.files(CODE, "Pages.java")) {
      String module = CODE.relativize(file).getName(0).toString();
      var names =
          java.util.regex.Pattern.compile("\"([a-z]+)/[a-zA-Z]+\"").matcher(House.text(file));
      while (names.find()) {
        if (folders(House.TEMPLATES).contains(names.group(1)) && !names.group(1).equals(module)) {
          foreign.add(file + " draws " + names.group());
        }
      }
    }
    assertThat(foreign).isEmpty();
  }

  @Test
  void everyModuleMigratesItsOwnSchemaAndNoOther() {
    assertThat(ForeignKeys.schemas(db)).containsExactlyElementsOf(folders(MIGRATIONS));
    List<String> foreign = new ArrayList<>();
    for (Path file : House.files(MIGRATIONS, ".sql")) {
      String module = MIGRATIONS.relativize(file).getName(0).toString();
      Signposts.made(House.text(file)).stream()
          .filter(schema -> !schema.equals(module))
          .forEach(schema -> foreign.add(file + " changes " + schema));
    }
    assertThat(foreign).isEmpty();
    assertThat(
            Signposts.made(
                "create table task.task (\n id bigint);\nALTER TABLE audit.entry add x int"))
        .containsExactly("audit", "task");
  }

  @Test
  void foreignKeysPointOnlyWhereArrowsPoint() {
    assertThat(ForeignKeys.faults(db)).isEmpty();
  }

  @Test
  void aForeignKeyThatPointsUpIsFound() {
    JdbcTemplate broken =
        new JdbcTemplate(
            new DriverManagerDataSource(
                TestDatabase.create(), TestDatabase.user(), TestDatabase.password()));
    broken.execute(
        """
        create schema document; create schema task;
        create table task.task (id bigint primary key);
        create table document.document (id bigint primary key, task bigint constraint upwards references task.task);
        create table task.downwards (document bigint references document.document);
        """);
    assertThat(ForeignKeys.faults(broken)).containsExactly("upwards: document -> task");
  }

  @Test
  void noSqlNamesTheSchemaOfAnotherModule() {
    Set<String> schemas = folders(MIGRATIONS);
    List<String> faults = new ArrayList<>();
    for (Path file : House.files(CODE, ".java")) {
      String module = CODE.relativize(file).getName(0).toString();
      Signposts.foreignSchemas(House.text(file), module, schemas)
          .forEach(s -> faults.add(file + " names schema " + s));
    }
    assertThat(faults).isEmpty();
    Path broken = House.TEST.resolve("example/broken/audit/OpenStore.java");
    assertThat(Signposts.foreignSchemas(House.text(broken), "audit", schemas))
        .containsExactly("shell");
  }

  @Test
  void everyTermStandsOnce() {
    var terms = Signposts.table(WORDS, "Terms");
    assertThat(terms).hasSizeGreaterThan(30);
    for (String column : List.of("Code", "vi", "en")) {
      assertThat(Signposts.twice(terms, column)).isEmpty();
    }
    assertThat(terms).allSatisfy(t -> assertThat(folders(CODE)).contains(t.get("Module")));
    String twice = "## Terms\n\n| Code | vi |\n|---|---|\n| Task | việc |\n| Job | việc |\n";
    assertThat(Signposts.twice(Signposts.table(twice, "Terms"), "vi")).containsExactly("việc");
  }
}
