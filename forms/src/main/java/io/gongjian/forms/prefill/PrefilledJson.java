package io.gongjian.forms.prefill;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.text.LocalText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prefilled values with their sources as JSON trees. */
public final class PrefilledJson {

  private PrefilledJson() {}

  public static Map<String, @Nullable Object> tree(Prefilled prefilled) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("value", prefilled.value());
    tree.put("source", tree(prefilled.source()));
    return tree;
  }

  public static Map<String, @Nullable Object> tree(Source source) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", source.kind().word());
    tree.put("name", tree(source.name()));
    tree.put("date", source.date().map(LocalDate::toString).orElse(null));
    return tree;
  }

  public static Map<String, @Nullable Object> tree(LocalText text) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("zh", text.zh());
    tree.put("en", text.en());
    return tree;
  }

  /**
   * Reads what {@link #tree(Prefilled)} wrote.
   *
   * @throws EngineException UNREADABLE_RECORD when it is something else
   */
  public static Prefilled read(@Nullable Object tree) {
    try {
      Map<?, ?> members = members(tree);
      Map<?, ?> source = members(members.get("source"));
      return new Prefilled(
          present(members.get("value")),
          new Source(
              SourceKind.valueOf(text(source.get("kind")).toUpperCase(Locale.ROOT)),
              localText(source.get("name")),
              Optional.ofNullable((String) source.get("date")).map(LocalDate::parse)));
    } catch (ClassCastException | IllegalArgumentException | DateTimeException broken) {
      throw new EngineException(ErrorCode.UNREADABLE_RECORD, "not a prefilled value", broken);
    }
  }

  public static LocalText localText(@Nullable Object tree) {
    Map<?, ?> members = members(tree);
    return new LocalText(text(members.get("zh")), text(members.get("en")));
  }

  private static Map<?, ?> members(@Nullable Object tree) {
    return (Map<?, ?>) present(tree);
  }

  private static String text(@Nullable Object tree) {
    return (String) present(tree);
  }

  private static Object present(@Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("missing");
    }
    return value;
  }
}
