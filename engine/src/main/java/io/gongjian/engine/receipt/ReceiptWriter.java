package io.gongjian.engine.receipt;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValueJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes receipts. When a fact became known is not part of it: it does not change the answer. */
public final class ReceiptWriter {

  /** What receipts are written in now. */
  static final int SCHEMA = 2;

  private static final SortedMap<Integer, String> APPLICABILITY =
      new TreeMap<>(Map.of(1, DeterminationJson.VERDICT, SCHEMA, DeterminationJson.APPLICABILITY));

  private ReceiptWriter() {}

  /** The member that says in an answer of {@code schema} whether a matter applies. */
  static String applicability(int schema) {
    String member = APPLICABILITY.get(schema);
    if (member == null) {
      throw new IllegalArgumentException("unknown schema [" + schema + "]");
    }
    return member;
  }

  /** Writes the receipt of {@code determination}, made with {@code pack} by {@code engine}. */
  public static Receipt write(Pack pack, Determination determination, EngineVersion engine) {
    return write(pack, determination, engine, SCHEMA);
  }

  /**
   * Writes the receipt of {@code determination} once more, in the schema and engine of {@code
   * head}.
   */
  public static Receipt again(Pack pack, Determination determination, ReceiptHead head) {
    return write(pack, determination, head.engine(), head.schema());
  }

  private static Receipt write(
      Pack pack, Determination determination, EngineVersion engine, int schema) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("schema", schema);
    tree.put("engine", engine.value());
    tree.put("pack", DeterminationJson.tree(determination.pack()));
    tree.put("region", determination.region().value());
    tree.put("asOf", determination.asOf().toString());
    tree.put("facts", facts(pack, determination));
    tree.put(
        "declaredUnknown",
        determination.given().declaredUnknown().stream().map(FactId::value).toList());
    tree.put("answer", DeterminationJson.recorded(pack, determination, applicability(schema)));
    return new Receipt(JsonText.canonical(tree));
  }

  private static List<Map<String, @Nullable Object>> facts(Pack pack, Determination determination) {
    return determination.given().facts().values().stream().map(fact -> fact(pack, fact)).toList();
  }

  private static Map<String, @Nullable Object> fact(Pack pack, Fact fact) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", fact.id().value());
    tree.put("type", FactValueJson.kind(fact.value()).word());
    tree.put("value", FactValueJson.tree(fact.value()));
    tree.put("unit", pack.vocabulary().find(fact.id()).flatMap(FactDefinition::unit).orElse(null));
    tree.put("source", DeterminationJson.word(fact.source()));
    tree.put("origin", fact.origin().orElse(null));
    return tree;
  }
}
