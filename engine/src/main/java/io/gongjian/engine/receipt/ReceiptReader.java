package io.gongjian.engine.receipt;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValueJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads from a receipt what its determination was made from, and what it said. */
public final class ReceiptReader {

  private ReceiptReader() {}

  /**
   * Reads the head of {@code receipt}.
   *
   * @throws EngineException when the receipt is not one that this product wrote
   */
  public static ReceiptHead head(Receipt receipt) {
    return read(receipt, ReceiptReader::head);
  }

  /**
   * Reads the answer that {@code receipt} records, as it was given.
   *
   * @throws EngineException when the receipt is not one that this product wrote
   */
  public static Determination answer(Receipt receipt) {
    return read(
        receipt,
        tree -> new ReceiptAnswer(head(tree), get(tree, "answer", Map.class)).determination());
  }

  private static <T> T read(Receipt receipt, Function<Map<?, ?>, T> reading) {
    if (JsonReader.read(receipt.text()) instanceof JsonReading.Read read
        && read.tree() instanceof Map<?, ?> tree) {
      try {
        return reading.apply(tree);
      } catch (ClassCastException
          | IllegalArgumentException
          | ArithmeticException
          | DateTimeException broken) {
        throw unreadable(broken);
      }
    }
    throw unreadable(null);
  }

  private static ReceiptHead head(Map<?, ?> tree) {
    int schema = get(tree, "schema", Integer.class);
    ReceiptWriter.applicability(schema);
    Map<?, ?> pack = get(tree, "pack", Map.class);
    List<Fact> facts = new ArrayList<>();
    for (Object fact : get(tree, "facts", List.class)) {
      facts.add(fact((Map<?, ?>) fact));
    }
    Set<FactId> unknown = new TreeSet<>();
    for (Object id : get(tree, "declaredUnknown", List.class)) {
      unknown.add(new FactId((String) id));
    }
    return new ReceiptHead(
        schema,
        new EngineVersion(text(tree, "engine")),
        new PackReference(text(pack, "id"), text(pack, "version"), text(pack, "hash")),
        new RegionCode(text(tree, "region")),
        LocalDate.parse(text(tree, "asOf")),
        new FactSheet(facts, unknown));
  }

  private static Fact fact(Map<?, ?> tree) {
    FactType kind = FactType.valueOf(text(tree, "type").toUpperCase(Locale.ROOT));
    return new Fact(
        new FactId(text(tree, "fact")),
        FactValueJson.read(kind, get(tree, "value", Object.class)),
        FactSource.valueOf(text(tree, "source").toUpperCase(Locale.ROOT)),
        Optional.ofNullable((String) tree.get("origin")),
        Optional.empty());
  }

  private static String text(Map<?, ?> tree, String key) {
    return get(tree, key, String.class);
  }

  private static <T> T get(Map<?, ?> tree, String key, Class<T> type) {
    Object value = tree.get(key);
    if (value == null) {
      throw new IllegalArgumentException("missing [" + key + "]");
    }
    return type.cast(value);
  }

  private static EngineException unreadable(@Nullable RuntimeException cause) {
    return new EngineException(ErrorCode.UNREADABLE_RECORD, "not a receipt", cause);
  }
}
