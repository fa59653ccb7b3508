package io.gongjian.webapp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.gongjian.engine.clock.Acceptance;
import io.gongjian.engine.clock.ClockEvent;
import io.gongjian.engine.clock.ClockState;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.Formula;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Condition;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The kinds of a family are told apart by its {@code match}, which knows every one of them: nobody
 * who tells them apart compiles before he knows a new one. Asking whether something is of one kind
 * is a question of its own and stays allowed; asking for more than half of them is a chain that
 * would take a new kind for the last of the old ones.
 */
class ClosedKindsTest {

  private static Stream<Class<?>> families() {
    return Stream.of(
        Acceptance.class,
        Answer.class,
        ClockEvent.class,
        ClockState.class,
        Condition.class,
        Directive.class,
        Effect.class,
        FactValue.class,
        Formula.class,
        Input.class,
        Shape.class);
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyKindIsToldApart(Class<?> family) {
    Method match =
        Arrays.stream(family.getMethods())
            .filter(method -> method.getName().equals("match"))
            .findFirst()
            .orElseThrow();
    List<Type> answered =
        Arrays.stream(match.getGenericParameterTypes())
            .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
            .toList();

    assertThat(answered).containsExactlyInAnyOrder((Type[]) family.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("families")
  void nobodyTellsAllKindsApartByAskingForOneAfterTheOther(Class<?> family) {
    int half = family.getPermittedSubclasses().length / 2;
    Map<String, Integer> chains = new TreeMap<>();
    for (JavaClass type : Product.CLASSES) {
      int asked = type.isEquivalentTo(family) ? 0 : asked(type, family).size();
      if (asked > half) {
        chains.put(type.getName(), asked);
      }
    }
    assertThat(chains).isEmpty();
  }

  @Test
  void aChainIsFound() {
    JavaClass chain = new ClassFileImporter().importClass(Chain.class);

    assertThat(asked(chain, FactValue.class)).hasSize(4);
  }

  private static Set<String> asked(JavaClass type, Class<?> family) {
    return type.getInstanceofChecks().stream()
        .map(InstanceofCheck::getRawType)
        .filter(
            asked -> asked.getRawInterfaces().stream().anyMatch(one -> one.isEquivalentTo(family)))
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }

  /** Takes a new kind for a text. */
  static final class Chain {
    static String word(FactValue value) {
      if (value instanceof FactValue.Flag) {
        return "flag";
      } else if (value instanceof FactValue.Amount) {
        return "amount";
      } else if (value instanceof FactValue.Day) {
        return "day";
      }
      return value instanceof FactValue.Choice ? "choice" : "text";
    }
  }
}
