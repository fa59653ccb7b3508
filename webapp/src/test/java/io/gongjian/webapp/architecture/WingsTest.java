package io.gongjian.webapp.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The web application has five wings: page, rest, command, adapter and entry. */
class WingsTest {

  private static final String HOUSE = "io.gongjian.webapp.";

  @ParameterizedTest
  @CsvSource({"page, 100", "rest, 30", "command, 40", "adapter, 70", "entry, 70"})
  void everyWingIsLookedAt(String wing, int atLeast) {
    assertThat(Product.in(HOUSE + wing)).hasSizeGreaterThan(atLeast);
  }

  @Test
  void thereIsNoSixthWing() {
    assertThat(Product.in("io.gongjian.webapp"))
        .extracting(JavaClass::getPackageName)
        .filteredOn(name -> !name.equals("io.gongjian.webapp"))
        .allMatch(
            name -> name.matches("io\\.gongjian\\.webapp\\.(page|rest|command|adapter|entry).*"));
  }

  /** Who never knows whom. A paper is a page, which REST sends as well. */
  @ParameterizedTest
  @CsvSource({
    "page, adapter | rest | command | entry.wiring",
    "rest, adapter | command | entry.wiring",
    "adapter, page | rest | command | entry",
    "command, page | rest | entry.wiring"
  })
  void aWingDoesNotKnow(String wing, String others) {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + wing + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(others))
        .check(Product.CLASSES);
  }

  @Test
  void restKnowsOfPagesThePapersAlone() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "rest..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(HOUSE + "page..")
                .and(JavaClass.Predicates.resideOutsideOfPackage(HOUSE + "page.paper..")))
        .check(Product.CLASSES);
  }

  @Test
  void ofTheEntryOnlyTheWiringKnowsPages() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "entry..")
        .and()
        .resideOutsideOfPackage(HOUSE + "entry.wiring..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages("page | rest | command"))
        .check(Product.CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(*).(*)..", "page.apply.(*).."})
  void roomsKnowOneAnotherInOneDirection(String rooms) {
    slices().matching(HOUSE + rooms).should().beFreeOfCycles().check(Product.CLASSES);
  }

  private static String[] packages(String names) {
    return Arrays.stream(names.split("\\|", -1))
        .map(name -> HOUSE + name.strip() + "..")
        .toArray(String[]::new);
  }
}
