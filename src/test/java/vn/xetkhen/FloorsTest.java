package vn.xetkhen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The house, floor by floor: a package imports only from packages above it in this table. */
class FloorsTest {

  private static final List<String> CORE =
      List.of(
          "citation",
          "evidence",
          "letters",
          "award",
          "nominee",
          "rulebook",
          "intake",
          "scrutiny",
          "evaluation",
          "proposal",
          "document");

  private static final List<String> SERVICE = List.of("storage", "submission", "round");

  /** Faces see what is below them, never each other; the command line sees the core alone. */
  private static final List<String> FACES = List.of("web", "api", "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.xetkhen");

  @Test
  void every_package_has_its_floor() {
    List<String> found =
        CLASSES.stream()
            .map(c -> c.getPackageName())
            .filter(name -> name.startsWith("vn.xetkhen."))
            .map(name -> name.substring("vn.xetkhen.".length()).split("\\.")[0])
            .distinct()
            .sorted()
            .toList();
    List<String> known = new java.util.ArrayList<>(CORE);
    known.addAll(SERVICE);
    known.addAll(FACES);
    Assertions.assertThat(known).containsAll(found);
  }

  @Test
  void a_package_imports_only_from_floors_above_it() {
    List<String> floors = new java.util.ArrayList<>(CORE);
    floors.addAll(SERVICE);
    for (int i = 0; i < floors.size(); i++) {
      for (String lower : floors.subList(i + 1, floors.size())) {
        forbid(floors.get(i), lower);
      }
      for (String face : FACES) {
        forbid(floors.get(i), face);
      }
    }
  }

  @Test
  void faces_do_not_see_each_other_and_the_command_line_sees_the_core_alone() {
    for (String face : FACES) {
      for (String other : FACES) {
        if (!face.equals(other)) {
          forbid(face, other);
        }
      }
    }
    SERVICE.forEach(service -> forbid("cli", service));
  }

  @Test
  void the_core_and_the_command_line_know_no_spring_and_no_jdbc() {
    List<String> embeddable = new java.util.ArrayList<>(CORE);
    embeddable.add("cli");
    for (String name : embeddable) {
      noClasses()
          .that()
          .resideInAPackage("vn.xetkhen." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..")
          .check(CLASSES);
    }
  }

  @Test
  void only_rulebook_and_evaluation_see_drools() {
    onlyThese(List.of("rulebook", "evaluation"), "org.drools..", "org.kie..");
  }

  @Test
  void only_intake_and_document_see_spreadsheet_and_word_libraries() {
    onlyThese(
        List.of("intake", "document"), "org.apache.poi..", "org.dhatim..", "org.openxmlformats..");
  }

  private static void forbid(String from, String to) {
    noClasses()
        .that()
        .resideInAPackage("vn.xetkhen." + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.xetkhen." + to + "..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void onlyThese(List<String> packages, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            packages.stream().map(name -> "vn.xetkhen." + name + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CLASSES);
  }
}
