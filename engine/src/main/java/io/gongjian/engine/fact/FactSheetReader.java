package io.gongjian.engine.fact;

import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.engine.vocabulary.FactReading.Misread;
import io.gongjian.engine.vocabulary.FactReading.Read;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads facts that came as JSON or YAML; all faults are told at once. */
public final class FactSheetReader {

  private FactSheetReader() {}

  /**
   * Reads {@code given} against {@code vocabulary}.
   *
   * @param given fact id to value; null means that the fact is declared unknown
   */
  public static FactSheetReading read(
      Vocabulary vocabulary, Map<String, ? extends @Nullable Object> given, FactSource source) {
    List<Fact> facts = new ArrayList<>();
    Set<FactId> unknown = new TreeSet<>();
    List<FactFault> faults = new ArrayList<>();
    given.forEach(
        (id, value) -> {
          Optional<FactDefinition> definition = vocabulary.find(id);
          if (definition.isEmpty()) {
            faults.add(noSuchFact(vocabulary, id));
          } else if (definition.get().isOfLaw()) {
            faults.add(new FactFault.KeptElsewhere(id, FactSource.REGION));
          } else if (value == null) {
            unknown.add(definition.get().id());
          } else {
            FactReading reading = FactReader.read(definition.get(), value);
            if (reading instanceof Read read) {
              facts.add(Fact.of(definition.get().id(), read.value(), source));
            } else if (reading instanceof Misread misread) {
              faults.add(new FactFault.DoesNotFit(misread));
            }
          }
        });
    return faults.isEmpty()
        ? new FactSheetReading.Read(new FactSheet(facts, unknown))
        : new FactSheetReading.Faulty(faults);
  }

  /** Finds the fault of a value that is already typed; empty when it fits its fact. */
  public static Optional<FactFault> faultOf(Vocabulary vocabulary, FactId id, FactValue value) {
    Optional<FactDefinition> definition = vocabulary.find(id);
    if (definition.isEmpty()) {
      return Optional.of(noSuchFact(vocabulary, id.value()));
    }
    if (definition.get().isOfLaw()) {
      return Optional.of(new FactFault.KeptElsewhere(id.value(), FactSource.REGION));
    }
    return FactReader.read(definition.get(), value.plain()) instanceof Misread misread
        ? Optional.of(new FactFault.DoesNotFit(misread))
        : Optional.empty();
  }

  /** The fault of an id that is not in the vocabulary, with the id that was likely meant. */
  public static FactFault noSuchFact(Vocabulary vocabulary, String id) {
    List<String> names =
        vocabulary.definitions().stream().map(definition -> definition.id().value()).toList();
    return new FactFault.NoSuchFact(id, NearestName.of(id, names).map(FactId::new));
  }
}
