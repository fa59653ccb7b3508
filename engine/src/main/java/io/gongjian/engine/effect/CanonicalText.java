package io.gongjian.engine.effect;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.matter.MaterialTemplate;
import io.gongjian.engine.pack.Filling;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RuleRow;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes parts of a loaded pack as one text that is equal for equal content. Each member of each
 * record is in it by itself, so that a new one is never forgotten; left out are places, notes,
 * citations, days of force (what is not in force is not written at all), and the order of what is
 * written as keys.
 */
final class CanonicalText {

  private static final Set<String> NOT_SHOWN =
      Set.of("citations", "enabling", "basis", "verified", "note");
  private static final Set<String> DAYS = Set.of("from", "to");

  private final StringBuilder text = new StringBuilder();

  private CanonicalText() {}

  static String of(Object value) {
    CanonicalText writer = new CanonicalText();
    writer.write(value);
    return writer.text.toString();
  }

  private void write(Object value) {
    if (value instanceof Optional<?> optional) {
      text.append('?');
      optional.ifPresent(this::write);
    } else if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      map.forEach((key, member) -> members.add(of(key) + "=" + of(member)));
      Collections.sort(members);
      list(members, '{', '}');
    } else if (value instanceof Collection<?> collection) {
      collection(collection);
    } else if (value instanceof MaterialTemplate template) {
      leaf(template.name() + " " + HexFormat.of().formatHex(template.bytes()));
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof BigDecimal number) {
      leaf(number.stripTrailingZeros().toString());
    } else {
      leaf(value.toString());
    }
  }

  /** A list keeps its order, but not where the pack writes it as keys: options and columns. */
  private void collection(Collection<?> collection) {
    boolean keys =
        collection instanceof Set
            || collection.stream()
                .anyMatch(one -> one instanceof Choice || one instanceof RowColumn);
    List<String> members = new ArrayList<>();
    collection.forEach(one -> members.add(of(one)));
    if (keys) {
      Collections.sort(members);
    }
    list(members, '[', ']');
  }

  private void list(List<String> members, char open, char close) {
    text.append(open);
    members.forEach(member -> text.append(member).append(','));
    text.append(close);
  }

  private void record(Record record) {
    text.append(record.getClass().getSimpleName()).append('(');
    for (RecordComponent member : record.getClass().getRecordComponents()) {
      if (counts(record, member)) {
        text.append(member.getName()).append(':');
        write(value(record, member));
        text.append(';');
      }
    }
    text.append(')');
  }

  private static boolean counts(Record record, RecordComponent member) {
    boolean day =
        DAYS.contains(member.getName()) && (record instanceof RuleRow || record instanceof Filling);
    boolean position = record instanceof Choice && member.getName().equals("order");
    return !day
        && !position
        && member.getType() != Place.class
        && !NOT_SHOWN.contains(member.getName());
  }

  private static Object value(Record record, RecordComponent member) {
    try {
      Method accessor = member.getAccessor();
      accessor.trySetAccessible();
      return accessor.invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new EngineException(ErrorCode.UNEXPECTED, "member " + member, impossible);
    }
  }

  /** With its length before it, so that no text can look like two. */
  private void leaf(String value) {
    text.append(value.length()).append('"').append(value);
  }
}
