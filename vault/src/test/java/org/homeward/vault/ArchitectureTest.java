package org.homeward.vault;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses VAULT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.homeward.vault");

  @Test
  void packages_are_free_of_cycles() {
    slices().matching("org.homeward.(**)").should().beFreeOfCycles().check(VAULT);
  }

  @Test
  void the_vault_rests_on_java_bouncy_castle_and_nothing_else() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "org.bouncycastle..",
            "org.jspecify..",
            "org.homeward.vault..")
        .check(VAULT);
  }

  @Test
  void only_the_key_derivation_touches_bouncy_castle() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Argon2id")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.bouncycastle..")
        .check(VAULT);
  }

  @Test
  void the_format_knows_nothing_of_vaults_and_stores() {
    noClasses()
        .that()
        .resideInAPackage("..format..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.homeward.vault")
        .check(VAULT);
  }

  @Test
  void time_and_randomness_come_from_outside() {
    noClasses().should().callConstructor(SecureRandom.class).check(VAULT);
    noClasses().should().callMethod(Instant.class, "now").check(VAULT);
    noClasses().should().accessField(System.class, "out").check(VAULT);
  }
}
