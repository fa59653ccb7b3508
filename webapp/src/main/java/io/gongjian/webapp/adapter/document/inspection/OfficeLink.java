package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A relationship of an Office file, as every {@code .rels} part has them, wherever it lies. What is
 * fetched when the file opens must be in the file; a link that waits for a click may lead outside.
 */
record OfficeLink(String type, String target, boolean outside) {

  private static final String CLICKED = "/relationships/hyperlink";
  private static final String TEMPLATE = "/attachedtemplate";

  /** Kinds of parts that run, by the last word of their relationship. */
  private static final Set<String> RUNNING =
      Set.of(
          "vbaproject",
          "vbaprojectsignature",
          "wordvbadata",
          "xlmacrosheet",
          "xlintlmacrosheet",
          "control",
          "activexcontrolbinary",
          "attachedtoolbars");

  private static final Set<String> RUNNING_SCHEMES =
      Set.of(
          "javascript",
          "jscript",
          "vbscript",
          "data",
          "mhtml",
          "mk",
          "its",
          "res",
          "search",
          "search-ms",
          "shell",
          "view-source");

  /** A place on the machine of whoever opens the file, as Word notes it for its own templates. */
  private static final Pattern ON_THIS_MACHINE =
      Pattern.compile("(file:/{2,3})?[a-z]:[\\\\/].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ELSEWHERE =
      Pattern.compile("[a-z][a-z0-9+.-]*:.*|[\\\\/]{2}.*", Pattern.DOTALL);

  static OfficeLink of(XmlEvents.Attributes attributes) {
    String mode = attributes.named("TargetMode").orElse("");
    return new OfficeLink(
        attributes.named("Type").orElse("").strip(),
        attributes.named("Target").orElse("").strip(),
        mode.strip().equalsIgnoreCase("External"));
  }

  Optional<UploadFault> fault() {
    String kind = type.toLowerCase(Locale.ROOT);
    if (RUNNING.contains(kind.substring(kind.lastIndexOf('/') + 1))) {
      return Optional.of(UploadFault.MACRO);
    }
    String plain = plain(target);
    boolean leads = outside || ELSEWHERE.matcher(plain.toLowerCase(Locale.ROOT)).matches();
    boolean allowed =
        type.endsWith(CLICKED)
            ? !runs(plain)
            : kind.endsWith(TEMPLATE) && ON_THIS_MACHINE.matcher(plain).matches();
    return leads && !allowed ? Optional.of(UploadFault.EXTERNAL_LINK) : Optional.empty();
  }

  /** True for an address that a click runs and does not open. */
  private static boolean runs(String address) {
    String bare = address.replaceAll("[\\s\\p{C}]", "").toLowerCase(Locale.ROOT);
    int colon = bare.indexOf(':');
    String scheme = colon < 0 ? "" : bare.substring(0, colon);
    return RUNNING_SCHEMES.contains(scheme) || scheme.startsWith("ms-");
  }

  private static String plain(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noAddress) {
      return target;
    }
  }
}
