package io.gongjian.forms.schema;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pattern.BoundedPattern;
import io.gongjian.engine.pattern.PatternReading;
import io.gongjian.engine.project.ProjectCode;
import io.gongjian.forms.boundary.Boundary;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The formats of texts that forms know beside those of the standard. */
final class TextFormats {

  /** Formats of the standard that the validator checks and that cost no more than the text. */
  static final Set<String> OF_THE_STANDARD =
      Set.of("date", "date-time", "time", "uuid", "ipv4", "ipv6", "uri");

  private static final BoundedPattern PHONE =
      pattern(
          "^(\\+?86[- ]?)?(1[3-9]\\d{9}|0\\d{2,3}[- ]?\\d{7,8}([- ]\\d{1,6})?|[48]00[- ]?\\d{3}[-"
              + " ]?\\d{4})$");
  private static final BoundedPattern POSTCODE = pattern("^\\d{6}$");

  /** As the living standard of HTML defines it, with at least two labels after the sign. */
  private static final BoundedPattern EMAIL =
      pattern(
          "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$");

  private static final BoundedPattern CONTENT_HASH = pattern("^sha256:[0-9a-f]{64}$");

  /** Our own formats. */
  static final List<TextFormat> OWN =
      List.of(
          format("credit-code", CreditCode::isCode),
          format("id-number", IdNumber::isNumber),
          format("project-code", ProjectCode::isCode),
          format("region-code", RegionCode::isCode),
          format("phone", PHONE::isFoundIn),
          format("postcode", POSTCODE::isFoundIn),
          format("content-hash", CONTENT_HASH::isFoundIn),
          format("email", EMAIL::isFoundIn),
          format("boundary", text -> Boundary.read(text).isPresent()));

  private TextFormats() {}

  /** True for a format that is checked here. */
  static boolean isChecked(String name) {
    return OF_THE_STANDARD.contains(name)
        || OWN.stream().anyMatch(format -> format.name().equals(name));
  }

  private static TextFormat format(String name, Predicate<String> fits) {
    return new TextFormat(name, fits);
  }

  private static BoundedPattern pattern(String source) {
    return ((PatternReading.Read) BoundedPattern.read(source)).pattern();
  }
}
