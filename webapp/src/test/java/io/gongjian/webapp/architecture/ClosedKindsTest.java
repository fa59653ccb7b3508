package io.gongjian.webapp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Kinds of fields are told apart by {@code match}, which a new kind does not compile without.
 * Asking whether a field is of one kind is a question of its own and stays allowed; asking for more
 * than half of them is a chain that would take a new kind for the last of the old ones.
 */
class ClosedKindsTest {

  @Test
  void nobodyTellsAllKindsApartByAskingForOneAfterTheOther() {
    Class<?> family = Shape.class;
    int half = family.getPermittedSubclasses().length / 2;
    Map<String, Integer> chains = new TreeMap<>();
    for (JavaClass type : Product.CLASSES) {
      int asked = asked(type, family).size();
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
