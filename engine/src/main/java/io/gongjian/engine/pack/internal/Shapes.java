package io.gongjian.engine.pack.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks files against the schema of their kind and tells the findings in our own words. */
final class Shapes {

  private static final Map<String, FaultCode> CODES =
      Map.ofEntries(
          Map.entry("type", FaultCode.WRONG_TYPE),
          Map.entry("additionalProperties", FaultCode.UNKNOWN_KEY),
          Map.entry("required", FaultCode.MISSING_KEY),
          Map.entry("false", FaultCode.KEY_NOT_ALLOWED_HERE),
          Map.entry("enum", FaultCode.VALUE_NOT_ALLOWED),
          Map.entry("const", FaultCode.VALUE_NOT_ALLOWED),
          Map.entry("pattern", FaultCode.WRONG_FORM),
          Map.entry("propertyNames", FaultCode.WRONG_FORM),
          Map.entry("format", FaultCode.BAD_DATE),
          Map.entry("minimum", FaultCode.OUT_OF_RANGE),
          Map.entry("maximum", FaultCode.OUT_OF_RANGE),
          Map.entry("minLength", FaultCode.TEXT_EMPTY),
          Map.entry("maxLength", FaultCode.TEXT_TOO_LONG),
          Map.entry("minItems", FaultCode.LIST_EMPTY),
          Map.entry("maxItems", FaultCode.LIST_TOO_LONG),
          Map.entry("minProperties", FaultCode.LIST_EMPTY),
          Map.entry("uniqueItems", FaultCode.LISTED_TWICE));

  /** What keys of the format look like; a part of a text seldom does. */
  private static final Pattern FORM_OF_KEYS = Pattern.compile("[A-Za-z$][A-Za-z0-9_$.-]*");

  private final Schemas schemas = new Schemas();

  /** The keywords that have a code, so that the schemas use no other. */
  static Set<String> keywords() {
    return CODES.keySet();
  }

  List<PackFault> check(Entry root) {
    List<Error> errors = schemas.validate(root.file().kind(), root.json());
    Set<String> wrongTypes =
        errors.stream()
            .filter(error -> error.getKeyword().equals("type"))
            .map(error -> error.getInstanceLocation().toString())
            .collect(Collectors.toSet());
    return errors.stream()
        .filter(
            error ->
                error.getKeyword().equals("type")
                    || !wrongTypes.contains(error.getInstanceLocation().toString()))
        .map(error -> fault(root, error))
        .toList();
  }

  private PackFault fault(Entry root, Error error) {
    FaultCode code = CODES.getOrDefault(error.getKeyword(), FaultCode.WRONG_FORM);
    Entry at = root.follow(steps(error));
    return WideSigns.orCause(fault(code, at, error), written(at, error));
  }

  /** What stands where the error is: the key, where the key is what is wrong. */
  private static String written(Entry at, Error error) {
    String key = error.getProperty();
    return key == null || error.getKeyword().equals("required") ? at.shown() : key;
  }

  private PackFault fault(FaultCode code, Entry at, Error error) {
    return switch (code) {
      case UNKNOWN_KEY -> unknownKey(at, error);
      case MISSING_KEY -> missingKey(at, error);
      case KEY_NOT_ALLOWED_HERE -> at.fault(code, argument(error, 0));
      case WRONG_TYPE -> wrongType(at, error);
      case VALUE_NOT_ALLOWED -> notAllowed(at, error);
      case WRONG_FORM -> wrongForm(at, error);
      case OUT_OF_RANGE ->
          at.fault(
              code,
              at.shown(),
              (error.getKeyword().equals("minimum") ? "≥ " : "≤ ") + argument(error, 0));
      case TEXT_TOO_LONG, LIST_TOO_LONG -> at.fault(code, argument(error, 0));
      default -> at.fault(code, at.shown());
    };
  }

  private PackFault unknownKey(Entry at, Error error) {
    String key = String.valueOf(error.getProperty());
    boolean isOfText = isOfText(error) || !FORM_OF_KEYS.matcher(key).matches();
    if (at.near(key).isNothing() && WideSigns.in(key).isEmpty() && isOfText) {
      return PackFault.of(FaultCode.TEXT_NOT_QUOTED, at.keyPlace(key), key);
    }
    List<String> known = new ArrayList<>();
    schemas
        .partOf(error)
        .ifPresent(part -> part.path("properties").fieldNames().forEachRemaining(known::add));
    return PackFault.of(FaultCode.UNKNOWN_KEY, at.keyPlace(key), key, String.join(", ", known))
        .maybe(NearestName.of(key, known));
  }

  /** True for what people read, in both languages. */
  private static boolean isOfText(Error error) {
    return error.getSchemaLocation().toString().contains("/$defs/text/");
  }

  private static PackFault missingKey(Entry at, Error error) {
    String key = String.valueOf(error.getProperty());
    return isOfText(error)
        ? WideSigns.orSwallowed(at.fault(FaultCode.MISSING_TRANSLATION, key), at)
        : at.fault(FaultCode.MISSING_KEY, key);
  }

  private static PackFault wrongType(Entry at, Error error) {
    String wanted = argument(error, 1);
    String type = "§" + wanted.replaceAll("[\\[\\]\\s]", "").replace(",", "§");
    return at.fault(FaultCode.WRONG_TYPE, at.shown(), type, "§" + argument(error, 0))
        .maybe(
            at.isQuotable() && wanted.equals("string")
                ? Optional.of('"' + at.shown() + '"')
                : Optional.empty());
  }

  private static PackFault notAllowed(Entry at, Error error) {
    List<String> allowed = new ArrayList<>();
    JsonNode listed = error.getSchemaNode();
    if (listed != null && listed.isArray()) {
      listed.forEach(value -> allowed.add(value.asText()));
    } else {
      allowed.add(String.valueOf(listed));
    }
    return at.fault(FaultCode.VALUE_NOT_ALLOWED, at.shown(), String.join(", ", allowed))
        .maybe(NearestName.of(at.shown(), allowed));
  }

  private PackFault wrongForm(Entry at, Error error) {
    String example = schemas.exampleFor(error).orElse("");
    String key = error.getProperty();
    return key == null
        ? at.fault(FaultCode.WRONG_FORM, at.shown(), example)
        : PackFault.of(FaultCode.WRONG_FORM, at.keyPlace(key), key, example);
  }

  private static List<Object> steps(Error error) {
    List<Object> steps = new ArrayList<>();
    for (int step = 0; step < error.getInstanceLocation().getNameCount(); step++) {
      steps.add(error.getInstanceLocation().getElement(step));
    }
    return steps;
  }

  private static String argument(Error error, int index) {
    Object[] arguments = error.getArguments();
    return arguments != null && index < arguments.length ? String.valueOf(arguments[index]) : "";
  }
}
