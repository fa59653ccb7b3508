package io.gongjian.webapp.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What no class does, wherever it is. */
class HabitsTest {
  private static final String COMMAND = "io.gongjian.webapp.command..";
  private static final String WIRING = "io.gongjian.webapp.entry.wiring..";

  private static final ArchRule NO_STANDARD_STREAMS =
      noClasses().that().resideOutsideOfPackage(COMMAND).should(ACCESS_STANDARD_STREAMS);

  private static final ArchRule NO_OWN_TIME =
      noClasses()
          .that()
          .resideOutsideOfPackages(WIRING, COMMAND)
          .should()
          .callMethodWhere(target(nameMatching("now")).and(ownedByTime()).and(withoutClock()))
          .orShould()
          .callMethodWhere(
              target(nameMatching("(system|tick).*")).and(target(owner(is(Clock.class)))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class);

  @Test
  void noNameHasTwoMeanings() {
    Map<String, List<String>> byName =
        Product.CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    byName.values().removeIf(classes -> classes.size() == 1);

    assertThat(byName).isEmpty();
  }

  @Test
  void productIsLookedAt() {
    assertThat(Product.CLASSES).hasSizeGreaterThan(200);
  }

  @Test
  void onlyTheCommandLineUsesStandardStreams() {
    assertThat(findsFaultWith(NO_STANDARD_STREAMS, Printing.class)).isTrue();
    NO_STANDARD_STREAMS.check(Product.CLASSES);
  }

  @Test
  void nobodyThrowsGenericExceptions() {
    assertThat(findsFaultWith(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS, Throwing.class)).isTrue();
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(Product.CLASSES);
  }

  @Test
  void onlyTheWiringKnowsWhatTimeItIs() {
    assertThat(findsFaultWith(NO_OWN_TIME, AskingForToday.class)).isTrue();
    assertThat(findsFaultWith(NO_OWN_TIME, MakingAClock.class)).isTrue();
    assertThat(findsFaultWith(NO_OWN_TIME, ReadingAClock.class)).isFalse();
    NO_OWN_TIME.check(Product.CLASSES);
  }

  @Test
  void everyPackageSaysThatNullIsMarked() {
    List<JavaPackage> packages =
        Product.CLASSES.stream().map(JavaClass::getPackage).distinct().toList();
    assertThat(packages).hasSizeGreaterThan(20);
    assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }

  private static boolean findsFaultWith(ArchRule rule, Class<?> offender) {
    JavaClasses one = new ClassFileImporter().importClasses(offender);
    return rule.evaluate(one).hasViolation();
  }

  private static DescribedPredicate<JavaClass> is(Class<?> type) {
    return DescribedPredicate.describe(
        type.getSimpleName(), candidate -> candidate.isEquivalentTo(type));
  }

  private static DescribedPredicate<JavaCall<?>> ownedByTime() {
    return DescribedPredicate.describe(
        "of java.time", call -> call.getTargetOwner().getPackageName().equals("java.time"));
  }

  private static DescribedPredicate<JavaCall<?>> withoutClock() {
    return DescribedPredicate.describe(
        "without a clock",
        call ->
            call.getTarget().getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
  }

  static final class Printing {
    void print() {
      System.out.println();
    }
  }

  static final class Throwing {
    void raise(boolean asked) {
      if (asked) {
        throw new RuntimeException();
      }
    }
  }

  static final class AskingForToday {
    LocalDate today() {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  static final class MakingAClock {
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  static final class ReadingAClock {
    Instant read(Clock clock) {
      return Instant.now(clock);
    }
  }
}
