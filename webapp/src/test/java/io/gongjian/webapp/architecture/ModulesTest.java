package io.gongjian.webapp.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules know each other in one direction only, and siblings not at all. */
class ModulesTest {
  @ParameterizedTest
  @CsvSource({"engine, 100", "rules, 20", "forms, 30", "processes, 20", "webapp, 20"})
  void everyModuleIsLookedAt(String module, int atLeast) {
    assertThat(Product.in("io.gongjian." + module)).hasSizeGreaterThan(atLeast);
  }

  @Test
  void engineKnowsNoOtherModule() {
    noClasses()
        .that()
        .resideInAPackage("io.gongjian.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.gongjian.rules..",
            "io.gongjian.forms..",
            "io.gongjian.processes..",
            "io.gongjian.webapp..")
        .check(Product.CLASSES);
  }

  @Test
  void engineKnowsNothingButTheJdkAndItsReaders() {
    noClasses()
        .that()
        .resideInAPackage("io.gongjian.engine..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "io.gongjian.engine..",
            "java..",
            "com.fasterxml.jackson..",
            "com.google.re2j..",
            "com.networknt..",
            "org.jspecify..",
            "org.slf4j..",
            "org.snakeyaml.engine..")
        .check(Product.CLASSES);
  }

  @Test
  void rulesKnowTheEngineAlone() {
    noClasses()
        .that()
        .resideInAPackage("io.gongjian.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.gongjian.forms..", "io.gongjian.processes..", "io.gongjian.webapp..", "jakarta..")
        .check(Product.CLASSES);
  }

  @Test
  void processesKnowTheEngineAloneAndCamundaInOnePackage() {
    noClasses()
        .that()
        .resideInAPackage("io.gongjian.processes..")
        .and()
        .resideOutsideOfPackage("io.gongjian.processes.camunda..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "io.gongjian.processes..",
            "io.gongjian.engine..",
            "java..",
            "javax.xml.stream..",
            "org.jspecify..")
        .check(Product.CLASSES);
    noClasses()
        .that()
        .resideInAPackage("io.gongjian.processes.camunda..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "io.gongjian.processes..",
            "io.gongjian.engine..",
            "jakarta.transaction..",
            "java..",
            "javax.naming..",
            "javax.script..",
            "javax.sql..",
            "org.camunda..",
            "org.jspecify..")
        .check(Product.CLASSES);
  }

  @Test
  void nobodyButTheProcessesKnowsCamunda() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.gongjian.processes.camunda..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(Product.CLASSES);
  }

  @Test
  void rowsAreCompiledProvedAndKeptInOnePlace() {
    noClasses()
        .that()
        .resideInAPackage("io.gongjian.rules..")
        .and()
        .resideOutsideOfPackages(
            "io.gongjian.rules.program..", "io.gongjian.rules.drools..", "io.gongjian.rules.open..")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameStartingWith("DroolsBase")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleNameStartingWith("OpenRowIndex")
        .check(Product.CLASSES);
    noClasses()
        .that()
        .resideInAPackage("io.gongjian.rules..")
        .and()
        .resideOutsideOfPackages("io.gongjian.rules.program..", "io.gongjian.rules.cell..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.benmanes.caffeine..")
        .check(Product.CLASSES);
    assertThat(Product.in("io.gongjian.rules.program")).hasSizeGreaterThan(3);
  }

  @Test
  void formsKnowTheEngineTheValidatorGeometryAndACacheAlone() {
    noClasses()
        .that()
        .resideInAPackage("io.gongjian.forms..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "io.gongjian.forms..",
            "io.gongjian.engine..",
            "java..",
            "com.fasterxml.jackson..",
            "com.github.benmanes.caffeine..",
            "com.networknt..",
            "org.jspecify..",
            "org.locationtech..")
        .check(Product.CLASSES);
  }

  @ParameterizedTest
  @CsvSource({"engine, 10", "rules, 4", "forms, 5"})
  void featuresOfAModuleDependOnOneAnotherInOneDirection(String module, int atLeast) {
    long features =
        Product.in("io.gongjian." + module).stream()
            .map(type -> type.getPackageName().split("\\.", -1))
            .filter(parts -> parts.length > 3)
            .map(parts -> parts[3])
            .distinct()
            .count();
    assertThat(features).isGreaterThanOrEqualTo(atLeast);
    slices()
        .matching("io.gongjian." + module + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(Product.CLASSES);
  }
}
