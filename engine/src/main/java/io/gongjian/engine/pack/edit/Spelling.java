package io.gongjian.engine.pack.edit;

import io.gongjian.engine.pack.edit.WrittenNode.Member;
import io.gongjian.engine.pack.edit.WrittenNode.Style;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as text. A text stands without quotes where that is enough and the value beside it
 * does too; what the value beside it has in quotes gets them.
 *
 * @param json true in files of JSON, which want quotes everywhere
 */
record Spelling(boolean json) {

  /** What reads as the text itself also inside of braces, and nowhere as a sign of the language. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?![-?:,\\[\\]{}#&*!|>'\"%@`=~<.+0-9])[\\p{L}\\p{N}\\p{S}\\p{P}]"
              + "(?:[\\p{L}\\p{N}\\p{S}\\p{P}\\u0020&&[^,\\[\\]{}:#\"']]|:(?=[^\\s])|(?<=\\S)#)*+");

  private static final Pattern WORD_OF_THE_LANGUAGE =
      Pattern.compile("null|true|false|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

  private static final Pattern SINGLE_LINE =
      Pattern.compile("[\\p{Print}\\P{ASCII}&&[^\\p{C}\\u2028\\u2029]]*+");

  /** A key of a mapping. */
  String key(String name) {
    return json || !isPlain(name) ? quoted(name) : name;
  }

  /** A value on one line, written like {@code model}. */
  String value(EditValue value, @Nullable WrittenNode model) {
    return value.accept(new OnOneLine(model));
  }

  private String text(String text, @Nullable WrittenNode model) {
    Style style = model instanceof WrittenNode.Scalar scalar ? scalar.style() : Style.PLAIN;
    boolean ofText =
        !(model instanceof WrittenNode.Scalar scalar) || scalar.value() instanceof String;
    if (json || (style == Style.DOUBLE_QUOTED && ofText)) {
      return quoted(text);
    }
    if (style == Style.SINGLE_QUOTED && SINGLE_LINE.matcher(text).matches()) {
      return "'" + text.replace("'", "''") + "'";
    }
    return isPlain(text) ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches()
        && !text.endsWith(" ")
        && !text.endsWith(":")
        && !WORD_OF_THE_LANGUAGE.matcher(text).matches();
  }

  /** In double quotes, as YAML and JSON both read it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            sign -> {
              switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                  if (isSeen(sign)) {
                    quoted.append((char) sign);
                  } else {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", sign));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isSeen(int sign) {
    return Character.isSurrogate((char) sign)
        || !(Character.isISOControl(sign)
            || Character.getType(sign) == Character.FORMAT
            || sign == '\u2028'
            || sign == '\u2029'
            || sign == '\ufeff'
            || sign >= '\ufffe');
  }

  /** Writes each kind of value on one line. */
  private final class OnOneLine implements EditValue.Visitor<String> {
    private final @Nullable WrittenNode model;

    OnOneLine(@Nullable WrittenNode model) {
      this.model = model;
    }

    @Override
    public String text(EditValue.Text value) {
      return Spelling.this.text(value.text(), model);
    }

    @Override
    public String number(EditValue.Figure value) {
      return value.number().toPlainString();
    }

    @Override
    public String flag(EditValue.Flag value) {
      return String.valueOf(value.flag());
    }

    @Override
    public String nothing(EditValue.Nothing value) {
      return "null";
    }

    @Override
    public String listing(EditValue.Listing value) {
      @Nullable WrittenNode item =
          model instanceof WrittenNode.Listing list && !list.items().isEmpty()
              ? list.items().get(0)
              : null;
      return value.items().stream()
          .map(one -> Spelling.this.value(one, item))
          .collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String mapping(EditValue.Mapping value) {
      return value.members().entrySet().stream()
          .map(member -> member(member, model))
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  private String member(Map.Entry<String, EditValue> member, @Nullable WrittenNode model) {
    return key(member.getKey()) + ": " + value(member.getValue(), modelOf(model, member.getKey()));
  }

  /** What a key of a mapping is written like: its own value, or else the last of the others. */
  static @Nullable WrittenNode modelOf(@Nullable WrittenNode mapping, String key) {
    if (!(mapping instanceof WrittenNode.Mapping map)) {
      return null;
    }
    @Nullable Member same = map.find(key);
    if (same != null) {
      return same.value();
    }
    return map.members().isEmpty() ? null : map.members().get(map.members().size() - 1).value();
  }
}
