package io.gongjian.engine.pack.internal;

import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.internal.Node.ScalarNode;
import io.gongjian.engine.pack.internal.YamlReader.Flaw;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Resolves plain scalars as the core schema of YAML 1.2 does; numbers are decimal and short. */
final class Scalars {

  private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern NOT_DECIMAL =
      Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private Scalars() {}

  /** Reads a scalar; a number out of bounds is noted and read as nothing. */
  static ScalarNode read(ScalarEvent scalar, Position at, List<Flaw> flaws) {
    String text = scalar.getValue();
    if (!scalar.isPlain() || scalar.getTag().isPresent()) {
      return new ScalarNode(at, text);
    }
    if (NOTHING.matcher(text).matches()) {
      return new ScalarNode(at, null);
    }
    if (TRUE.matcher(text).matches()) {
      return new ScalarNode(at, true);
    }
    if (FALSE.matcher(text).matches()) {
      return new ScalarNode(at, false);
    }
    if (NOT_DECIMAL.matcher(text).matches()) {
      flaws.add(new Flaw(FaultCode.NUMBER_NOT_DECIMAL, at, List.of(text)));
      return new ScalarNode(at, null);
    }
    boolean whole = WHOLE.matcher(text).matches();
    if (!whole && !DECIMAL.matcher(text).matches()) {
      return new ScalarNode(at, text);
    }
    Optional<Number> number = number(text, whole);
    if (number.isEmpty()) {
      flaws.add(
          new Flaw(
              FaultCode.NUMBER_TOO_LONG,
              at,
              List.of(text, String.valueOf(NumberBounds.MOST_DIGITS))));
    }
    return new ScalarNode(at, number.orElse(null));
  }

  private static Optional<Number> number(String text, boolean whole) {
    return NumberBounds.within(text)
        .map(number -> whole ? number.toBigIntegerExact() : (Number) number);
  }
}
