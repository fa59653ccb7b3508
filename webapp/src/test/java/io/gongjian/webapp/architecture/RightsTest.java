package io.gongjian.webapp.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.refusal.Attempt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every use case that is told who acts asks one of the places where rights are written, itself or
 * by what it calls.
 */
class RightsTest {

  private static final Set<String> RIGHTS =
      Set.of(
          "io.gongjian.engine.casefile.CaseAccess",
          "io.gongjian.engine.project.ProjectAccess",
          "io.gongjian.engine.licence.LicenceAccess",
          "io.gongjian.engine.administration.Administration",
          "io.gongjian.engine.migration.MigrationAccess",
          "io.gongjian.forms.draft.DraftAccess");

  private static final ArchRule EVERY_USE_CASE_ASKS =
      methods()
          .that()
          .arePublic()
          .and()
          .haveRawReturnType(Attempt.class)
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage("io.gongjian.engine..", "io.gongjian.forms..", "io.gongjian.webapp..")
          .should(askForRights());

  @Test
  void everyUseCaseAsksWhatTheOneWhoActsMayDo() {
    EVERY_USE_CASE_ASKS.check(Product.CLASSES);
    assertThat(told().count()).isGreaterThan(40);
  }

  @Test
  void oneThatDoesNotAskIsFound() {
    assertThat(
            EVERY_USE_CASE_ASKS
                .evaluate(new ClassFileImporter().importClasses(Careless.class))
                .hasViolation())
        .isTrue();
  }

  private static Stream<JavaMethod> told() {
    return Product.CLASSES.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(RightsTest::isTold);
  }

  private static boolean isTold(JavaMethod method) {
    List<JavaClass> parameters = method.getRawParameterTypes();
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !parameters.isEmpty()
        && parameters.get(0).isEquivalentTo(Actor.class)
        && method.getRawReturnType().isEquivalentTo(Attempt.class);
  }

  private static ArchCondition<JavaMethod> askForRights() {
    return new ArchCondition<>("ask what the one who acts may do") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (isTold(method) && !RIGHTS.contains(method.getOwner().getName()) && !asks(method)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not"));
        }
      }
    };
  }

  private static boolean asks(JavaMethod method) {
    return reaches(method, new HashSet<>());
  }

  private static boolean reaches(JavaMethod method, Set<JavaMember> seen) {
    if (!seen.add(method) || !method.getOwner().getPackageName().startsWith("io.gongjian")) {
      return false;
    }
    return Stream.concat(
            method.getCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
        .anyMatch(
            access ->
                RIGHTS.contains(access.getTargetOwner().getName())
                    || access
                        .getTarget()
                        .resolveMember()
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .filter(called -> reaches(called, seen))
                        .isPresent());
  }

  /** A use case that lets everybody do everything. */
  static final class Careless {
    public Attempt<Role> open(Actor actor) {
      return Attempt.done(actor.role());
    }
  }
}
