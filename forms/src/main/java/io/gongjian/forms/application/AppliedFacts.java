package io.gongjian.forms.application;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValueJson;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a project when an application was handed in, as its receipt says.
 *
 * @param asOf the day whose law counted
 */
record AppliedFacts(RegionCode region, LocalDate asOf, FactSheet sheet) {

  /**
   * Reads them.
   *
   * @throws EngineException when the receipt is not one that this product wrote
   */
  static AppliedFacts of(Application application, Vocabulary vocabulary) {
    if (JsonReader.read(application.receipt().text()) instanceof JsonReading.Read read
        && read.tree() instanceof Map<?, ?> tree
        && tree.get("project") instanceof Map<?, ?> project
        && tree.get("facts") instanceof List<?> facts) {
      try {
        return new AppliedFacts(
            new RegionCode(String.valueOf(project.get("region"))),
            LocalDate.parse(String.valueOf(tree.get("asOf"))),
            new FactSheet(
                facts.stream().flatMap(one -> fact((Map<?, ?>) one, vocabulary).stream()).toList(),
                Set.of()));
      } catch (ClassCastException | IllegalArgumentException | DateTimeException broken) {
        throw unreadable(broken);
      }
    }
    throw unreadable(null);
  }

  /** A fact that the vocabulary knows. */
  private static Optional<Fact> fact(Map<?, ?> tree, Vocabulary vocabulary) {
    FactId id = new FactId(String.valueOf(tree.get("fact")));
    Optional<FactDefinition> definition = vocabulary.find(id);
    Object value = tree.get("value");
    if (definition.isEmpty() || value == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact(
            id,
            FactValueJson.read(definition.get().type(), value),
            FactSource.valueOf(String.valueOf(tree.get("source")).toUpperCase(Locale.ROOT)),
            Optional.ofNullable((String) tree.get("origin")),
            Optional.empty()));
  }

  private static EngineException unreadable(@Nullable RuntimeException cause) {
    return new EngineException(ErrorCode.UNREADABLE_RECORD, "not a receipt", cause);
  }
}
