package org.homeward.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.app.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the shape of the house: who may know whom, and that only the program touches the machine.
class ArchitectureTest {
  private static final String ROOT = "org.homeward.";

  /// Each module and the modules it may know, by the first part of its package.
  private static final Map<String, List<String>> KNOWS =
      Map.of(
          "vault", List.of(),
          "store", List.of("vault"),
          "book", List.of("vault"),
          "web", List.of("book", "vault"),
          "chats", List.of(),
          "path", List.of("web", "book", "chats"));

  /// Libraries and the only modules that may know them.
  private static final Map<String, List<String>> KNOWN_BY =
      Map.of(
          "java.sql..", List.of("store"),
          "org.sqlite..", List.of("store"),
          "org.eclipse.jetty..", List.of("web"),
          "org.bouncycastle..", List.of("vault"),
          "tools.jackson..", List.of("book", "app.chats"),
          "gg.jte..", List.of("web", "path"));

  /// Calls that ask the machine instead of what a constructor was given.
  private static final Set<String> AMBIENT =
      Set.of(
          "java.lang.Math.random",
          "java.lang.System.console",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.exit",
          "java.lang.System.in",
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.Throwable.printStackTrace",
          "java.security.SecureRandom.<init>",
          "java.security.SecureRandom.getInstance",
          "java.security.SecureRandom.getInstanceStrong",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.Random.<init>",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.util.random.RandomGenerator.getDefault",
          "java.util.random.RandomGenerator.of");

  private static JavaClasses house;

  @BeforeAll
  static void read() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.homeward");
  }

  private static String packagesOf(String module) {
    return ROOT + module + "..";
  }

  @ParameterizedTest
  @ValueSource(strings = {"vault", "store", "book", "web", "chats", "path"})
  void a_module_knows_only_the_modules_below_it(String module) {
    String[] others =
        Stream.concat(KNOWS.keySet().stream(), Stream.of("app"))
            .filter(other -> !other.equals(module) && !KNOWS.get(module).contains(other))
            .map(ArchitectureTest::packagesOf)
            .toArray(String[]::new);
    noClasses()
        .that(resideInAPackage(packagesOf(module)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(others))
        .allowEmptyShould(true)
        .check(house);
  }

  @Test
  void every_class_belongs_to_a_module_that_is_named_here() {
    String[] modules =
        Stream.concat(KNOWS.keySet().stream(), Stream.of("app"))
            .map(ArchitectureTest::packagesOf)
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(modules).check(house);
  }

  @Test
  void a_library_is_known_by_its_module_and_by_the_wiring_only() {
    KNOWN_BY.forEach((library, modules) -> {
      String[] allowed =
          Stream.concat(modules.stream(), Stream.of("app.wiring"))
              .map(ArchitectureTest::packagesOf)
              .toArray(String[]::new);
      noClasses()
          .that(not(resideInAnyPackage(allowed)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(library)
          .check(house);
    });
  }

  @Test
  void no_packages_know_each_other_in_a_circle() {
    slices()
        .matching("org.homeward.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(isGenerated(), DescribedPredicate.alwaysTrue())
        .check(house);
  }

  @Test
  void only_the_entry_point_asks_the_machine_for_time_chance_or_surroundings() {
    noClasses().that(not(isMain())).should().accessTargetWhere(asksTheMachine()).check(house);
  }

  @Test
  void nobody_reaches_for_another_machine() {
    noClasses()
        .that(not(resideInAPackage("org.homeward.app.serving..")))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|Socket|ServerSocket|DatagramSocket|HttpURLConnection)")
        .check(house);
  }

  @Test
  void nobody_but_the_program_starts_processes() {
    noClasses()
        .that(not(resideInAPackage("org.homeward.app.machine..")))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class)
        .check(house);
  }

  @Test
  void nothing_is_read_back_by_java_serialization() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(java.io.ObjectInputStream.class)
        .check(house);
  }

  @Test
  void nobody_waits_by_sleeping() {
    noClasses().should().callMethod(Thread.class, "sleep", long.class).check(house);
  }

  @Test
  void no_state_is_shared_by_a_static_field() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(not(isGenerated()))
        .should()
        .beFinal()
        .check(house);
  }

  @Test
  void the_rules_see_the_program_itself() {
    assertTrue(house.contain(Main.class));
  }

  /// The classes the template compiler makes: templates may call each other as they like.
  private static DescribedPredicate<JavaClass> isGenerated() {
    return DescribedPredicate.describe(
        "made from a template", found -> found.getName().matches(".*\\.Jte\\w+Generated(\\$.*)?"));
  }

  private static DescribedPredicate<JavaClass> isMain() {
    return DescribedPredicate.describe(
        "the entry point", found -> found.isEquivalentTo(Main.class));
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
    return DescribedPredicate.describe(
        "asks the machine",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          return AMBIENT.contains(owner + "." + name) || isAmbientTime(access, owner, name);
        });
  }

  /// The `now()` methods of `java.time`, except those that are given a clock, and the clocks of the
  /// machine.
  private static boolean isAmbientTime(JavaAccess<?> access, String owner, String name) {
    if (owner.equals(Clock.class.getName())) {
      return name.startsWith("system") || name.startsWith("tick");
    }
    return owner.startsWith("java.time.")
        && name.equals("now")
        && !access.getTarget().getFullName().contains(Clock.class.getName());
  }
}
