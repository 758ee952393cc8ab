package org.glossator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms' doors: which package may import which, and who may use what from outside. */
class ArchitectureTest {
  /** Lowest first; each may import those before it. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "diagnostic",
          "transcript",
          "court",
          "order",
          "cite",
          "annotate",
          "corpus",
          "render",
          "quote",
          "search",
          "build",
          "serve",
          "cli");

  private static final String ROOT = "org.glossator";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void rooms_import_only_rooms_below_them() {
    LayeredArchitecture rooms = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ROOMS) {
      rooms = rooms.optionalLayer(room).definedBy(ROOT + "." + room + "..");
    }
    for (int i = 0; i + 1 < ROOMS.size(); i++) {
      List<String> above = ROOMS.subList(i + 1, ROOMS.size());
      rooms =
          rooms.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
    }
    rooms.whereLayer("cli").mayNotBeAccessedByAnyLayer().check(CLASSES);
  }

  @Test
  void there_is_no_room_without_a_place_in_the_order() {
    assertThat(CLASSES.getPackage(ROOT).getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .isSubsetOf(ROOMS);
  }

  @Test
  void packages_do_not_depend_on_each_other_in_circles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @TestFactory
  List<DynamicTest> a_library_is_used_only_in_its_room() {
    return List.of(
        onlyIn("freemarker..", "render"),
        onlyIn("org.apache.lucene..", "search"),
        onlyIn("org.apache.pdfbox..", "transcript.pdf"),
        onlyIn("org.apache.fontbox..", "transcript.pdf"),
        onlyIn("com.vladsch.flexmark..", "transcript.markdown", "annotate", "render"),
        onlyIn("com.sun.net.httpserver..", "serve"),
        onlyIn("picocli..", "cli"));
  }

  private static DynamicTest onlyIn(String library, String... rooms) {
    String[] homes = new String[rooms.length];
    for (int i = 0; i < rooms.length; i++) {
      homes[i] = ROOT + "." + rooms[i] + "..";
    }
    return DynamicTest.dynamicTest(
        library + " in " + String.join(", ", rooms),
        () ->
            noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
  }

  @Test
  void only_the_command_line_prints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_knows_of_logging_and_nobody_of_old_files() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.util.logging..", "org.slf4j..", "org.apache.commons.logging.."))
        .check(CLASSES);
    noClasses().should().dependOnClassesThat(type(java.io.File.class)).check(CLASSES);
  }

  /** The output depends on the input alone. */
  @Test
  void nothing_asks_the_machine_for_its_time_zone_locale_or_charset() {
    Set<String> questions =
        Set.of(
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.Instant.now()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.Math.random()",
            "java.util.UUID.randomUUID()");
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "asks the machine",
                (JavaAccess<?> access) -> questions.contains(access.getTarget().getFullName())))
        .check(CLASSES);
  }

  @Test
  void nothing_static_can_change() {
    fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal().check(CLASSES);
  }

  @Test
  void every_package_says_what_it_holds_and_checks_for_null() {
    assertThat(packages(CLASSES.getPackage(ROOT)))
        .isNotEmpty()
        .allMatch(
            room ->
                room.tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false),
            "has a package-info.java with @NullMarked");
    noClasses()
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                resideInAPackage("..util..").or(resideInAPackage("..helper.."))))
        .check(CLASSES);
  }

  private static List<JavaPackage> packages(JavaPackage root) {
    return root.getSubpackagesInTree().stream().filter(p -> !p.getClasses().isEmpty()).toList();
  }
}
