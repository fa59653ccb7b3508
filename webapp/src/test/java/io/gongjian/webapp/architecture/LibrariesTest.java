package io.gongjian.webapp.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each library has one home. */
class LibrariesTest {
  @ParameterizedTest
  @CsvSource({
    "org.drools, io.gongjian.rules, 1",
    "org.kie, io.gongjian.rules, 1",
    "org.snakeyaml, io.gongjian.engine.pack | io.gongjian.webapp.rest, 2",
    "com.google.re2j, io.gongjian.engine.pattern, 1",
    "com.networknt, io.gongjian.engine.pack | io.gongjian.forms.schema, 2",
    "org.locationtech, io.gongjian.forms.boundary, 2",
    "org.apache.ibatis, io.gongjian.webapp.adapter.persistence, 0",
    "jakarta, io.gongjian.webapp | io.gongjian.processes.camunda, 0",
    "org.camunda, io.gongjian.processes.camunda, 1",
    "jakarta.faces, io.gongjian.webapp, 0",
    "org.primefaces, io.gongjian.webapp, 0",
    "org.flywaydb, io.gongjian.webapp.command.launcher, 1",
    "ch.vorburger, io.gongjian.webapp.command.launcher, 1",
    "picocli, io.gongjian.webapp.command, 1"
  })
  void libraryIsUsedInItsHomeOnly(String library, String homes, int atLeast) {
    assertThat(Product.usersOf(library)).hasSizeGreaterThanOrEqualTo(atLeast);
    String[] packages =
        Arrays.stream(homes.split("\\|", -1))
            .map(home -> home.strip() + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(Product.CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.mvel2.MVEL",
        "org.drools.mvel.MVELConstraint",
        "org.drools.mvelcompiler.MvelCompiler",
        "org.drools.ecj.EclipseJavaCompiler",
        "org.eclipse.jdt.internal.compiler.Compiler",
        "org.eclipse.jdt.core.compiler.batch.BatchCompiler",
        "org.drools.model.codegen.ExecutableModelProject",
        "org.drools.modelcompiler.ExecutableModelProject"
      })
  void noCompilerOfRuleTextIsAtHand(String compiler) {
    assertThatThrownBy(() -> Class.forName(compiler)).isInstanceOf(ClassNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"org.drools.model.PatternDSL", "org.kie.dmn.feel.parser.feel11.FEELParser"})
  void rulesHaveWhatTheyAreBuiltWith(String needed) {
    assertThatCode(() -> Class.forName(needed)).doesNotThrowAnyException();
  }
}
