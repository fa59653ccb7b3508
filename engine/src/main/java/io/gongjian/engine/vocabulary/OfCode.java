package io.gongjian.engine.vocabulary;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from a code by the list in which it stands.
 *
 * @param gives what follows from each code: a Boolean, a list of codes, or a text
 */
public record OfCode(Operator operator, FactId of, Map<String, Object> gives)
    implements Derivation {

  /** What is told of a code. */
  public enum Operator {
    /** Whether it is one of some codes or stands under one of them. */
    UNDER(FactType.BOOLEAN),
    /** The code and all above it. */
    ANCESTORS(FactType.SET),
    /** Its title. */
    TEXT(FactType.STRING);

    private final FactType type;

    Operator(FactType type) {
      this.type = type;
    }

    /** The type of what it gives. */
    public FactType type() {
      return type;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public OfCode {
    gives = Collections.unmodifiableMap(new LinkedHashMap<>(gives));
  }

  @Override
  public String word() {
    return operator.word();
  }

  @Override
  public List<FactId> reads() {
    return List.of(of);
  }

  @Override
  public Optional<Object> of(List<?> values, LocalDate asOf) {
    return Optional.ofNullable(gives.get((String) values.get(0)));
  }
}
