package org.banggiao;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The code under structural test, read once. */
final class House {

  static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.banggiao");
  static final JavaClasses BROKEN = new ClassFileImporter().importPackages("example.broken");

  static final Path MAIN = Path.of("src/main/java");
  static final Path TEST = Path.of("src/test/java");
  static final Path TEMPLATES = Path.of("src/main/jte");
  static final Path RESOURCES = Path.of("src/main/resources");

  private House() {}

  /** Every file under a folder with this ending, in order. */
  static List<Path> files(Path folder, String ending) {
    try (var all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
