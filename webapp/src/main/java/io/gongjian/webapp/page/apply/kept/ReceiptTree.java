package io.gongjian.webapp.page.apply.kept;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.receipt.Receipt;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the kept receipt of an application; what is not there reads as nothing. */
public record ReceiptTree(Map<?, ?> members) {

  public static ReceiptTree of(Receipt receipt) {
    if (JsonReader.read(receipt.text()) instanceof JsonReading.Read read
        && read.tree() instanceof Map<?, ?> tree) {
      return new ReceiptTree(tree);
    }
    throw new EngineException(ErrorCode.UNREADABLE_RECORD, "receipt of an application");
  }

  public String text(String name) {
    return Objects.toString(members.get(name), "");
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  public ReceiptTree tree(String name) {
    return tree(members.get(name));
  }

  public List<ReceiptTree> trees(String name) {
    return trees(members.get(name));
  }

  /** The rows of a table, each with its cells. */
  public List<List<ReceiptTree>> rows(String name) {
    return list(members.get(name)).stream().map(ReceiptTree::trees).toList();
  }

  private static ReceiptTree tree(@Nullable Object value) {
    return new ReceiptTree(value instanceof Map<?, ?> found ? found : Map.of());
  }

  private static List<ReceiptTree> trees(@Nullable Object value) {
    return list(value).stream().map(ReceiptTree::tree).toList();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> items ? items : List.of();
  }
}
