package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.FullWidth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells full-width signs where YAML or the format wants half-width ones, instead of what follows
 * from them. In texts that people read they are right.
 */
final class WideSigns {

  /** A full-width sign that was to separate keys and values. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*+\"|(?<sign>[，、；](?=\\s*[A-Za-z_]+\\s*[:：])|(?<=[A-Za-z_])：)");

  /** Faults that a full-width sign may cause. */
  private static final Set<FaultCode> CAUSED =
      EnumSet.of(
          FaultCode.UNKNOWN_KEY,
          FaultCode.VALUE_NOT_ALLOWED,
          FaultCode.WRONG_FORM,
          FaultCode.BAD_DATE,
          FaultCode.WRONG_TYPE);

  private WideSigns() {}

  /** The first full-width separator on a line that cannot be read. */
  static Optional<UnreadableYaml> onLine(String text, int line) {
    List<String> lines = text.lines().toList();
    if (line < 1 || line > lines.size()) {
      return Optional.empty();
    }
    return separator(lines.get(line - 1))
        .map(
            sign ->
                new UnreadableYaml(
                    FaultCode.FULL_WIDTH_SIGN,
                    new Position(line, sign.at() + 1),
                    sign.sign(),
                    sign.meant()));
  }

  private static Optional<FullWidth.Sign> separator(String line) {
    Matcher part = SEPARATOR.matcher(line);
    while (part.find()) {
      if (part.group("sign") != null) {
        return FullWidth.first(line, part.start("sign"));
      }
    }
    return Optional.empty();
  }

  /** The first full-width sign in a key or a value of the format. */
  static Optional<FullWidth.Sign> in(String written) {
    return FullWidth.first(written, 0);
  }

  /** The fault itself, or the full-width sign in {@code written} that causes it. */
  static PackFault orCause(PackFault fault, String written) {
    return CAUSED.contains(fault.code())
        ? in(written).map(sign -> told(fault.place(), sign, written)).orElse(fault)
        : fault;
  }

  /** The fault itself, or the full-width sign by which a key or text swallows what is missing. */
  static PackFault orSwallowed(PackFault fault, Entry text) {
    for (Map.Entry<String, Entry> member : text.members().entrySet()) {
      Optional<FullWidth.Sign> inKey = in(member.getKey());
      if (inKey.isPresent()) {
        return told(text.keyPlace(member.getKey()), inKey.get(), member.getKey());
      }
      Optional<FullWidth.Sign> inText = separator(member.getValue().text().orElse(""));
      if (inText.isPresent()) {
        return PackFault.of(
            FaultCode.FULL_WIDTH_SIGN, fault.place(), inText.get().sign(), inText.get().meant());
      }
    }
    return fault;
  }

  private static PackFault told(Place place, FullWidth.Sign sign, String written) {
    return PackFault.of(FaultCode.FULL_WIDTH_SIGN, place, sign.sign(), sign.meant())
        .maybe(Optional.of(FullWidth.narrowed(written)));
  }
}
