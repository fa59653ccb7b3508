package io.gongjian.webapp.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.gongjian.engine.outside.AskFirst;
import io.gongjian.engine.project.HoldProject;
import io.gongjian.engine.project.LockProject;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.draft.LockDraft;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One boundary begins and ends transactions; a GET reads; locks are to be had in a change only. */
class TransactionsTest {

  private static final String BOUNDARY = "io.gongjian.webapp.entry.transaction..";

  /** The engine of flows joins what the boundary began; only what it deploys it keeps by itself. */
  private static final String JOINING = "io.gongjian.processes.camunda..";

  private static final ArchRule ONE_BOUNDARY =
      noClasses()
          .that()
          .resideOutsideOfPackages(BOUNDARY, JOINING)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.transaction..");

  private static final ArchRule NOBODY_CATCHES_THE_QUESTION =
      noClasses()
          .that()
          .resideOutsideOfPackages(BOUNDARY, "io.gongjian.engine.outside..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(AskFirst.class);

  private static final ArchRule LOCKS_COME_FROM_THE_BOUNDARY =
      noClasses()
          .that()
          .resideInAPackage("io.gongjian.webapp..")
          .and()
          .resideOutsideOfPackage("io.gongjian.webapp.entry.wiring..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(LockProject.class, HoldProject.class, LockDraft.class);

  private static final ArchRule A_GET_READS =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .or()
          .areAnnotatedWith(HEAD.class)
          .should(neverComeToAChange());

  @Test
  void onlyTheBoundaryBeginsAndEndsTransactions() {
    ONE_BOUNDARY.check(Product.CLASSES);
    NOBODY_CATCHES_THE_QUESTION.check(Product.CLASSES);
    LOCKS_COME_FROM_THE_BOUNDARY.check(Product.CLASSES);
    assertThat(
            Product.CLASSES.stream()
                .filter(
                    type ->
                        type.getMethodCallsFromSelf().stream()
                            .anyMatch(
                                call -> call.getTargetOwner().isEquivalentTo(Transacting.class))))
        .hasSizeGreaterThan(20);
  }

  @Test
  void aGetNeverComesToAChange() {
    assertThat(A_GET_READS.evaluate(only(ChangingGet.class)).hasViolation()).isTrue();
    assertThat(A_GET_READS.evaluate(only(ReadingGet.class)).hasViolation()).isFalse();
    A_GET_READS.check(Product.CLASSES);
  }

  private static ArchCondition<JavaMethod> neverComeToAChange() {
    return new ArchCondition<>("never come to a change") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        reached(method, new HashSet<>())
            .flatMap(reached -> reached.getMethodCallsFromSelf().stream())
            .filter(target(owner(is(Transacting.class))).and(target(name("changing"))))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
      }
    };
  }

  private static DescribedPredicate<JavaClass> is(Class<?> type) {
    return DescribedPredicate.describe(
        type.getSimpleName(), candidate -> candidate.isEquivalentTo(type));
  }

  /** A method with those of the product that it calls, and so on. */
  private static Stream<JavaMethod> reached(JavaMethod method, Set<JavaMethod> seen) {
    if (!seen.add(method) || !method.getOwner().getPackageName().startsWith("io.gongjian")) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(method),
        method.getCallsFromSelf().stream()
            .flatMap(call -> call.getTarget().resolveMember().stream())
            .filter(JavaMethod.class::isInstance)
            .map(JavaMethod.class::cast)
            .flatMap(called -> reached(called, seen)));
  }

  private static JavaClasses only(Class<?> type) {
    return new ClassFileImporter().importClasses(type, Transacting.class);
  }

  static final class ChangingGet {
    @GET
    public Attempt<String> get(Transacting transacting) {
      return indirectly(transacting);
    }

    private static Attempt<String> indirectly(Transacting transacting) {
      return transacting.changing(() -> Attempt.done("changed"));
    }
  }

  static final class ReadingGet {
    @GET
    public String get(Transacting transacting) {
      return transacting.reading(() -> "read");
    }
  }
}
