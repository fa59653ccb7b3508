package io.gongjian.engine.upload;

import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.text.HiddenCharacters;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the names of files: one that could mislead or escape is refused, never mended. */
public final class UploadNames {

  private static final int MOST_BYTES = 255;

  private static final Pattern UNSAFE = Pattern.compile("[/\\\\:*?\"<>|]");

  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  /** Finder keeps the picture of a folder under a name with an end of line. */
  private static final Set<String> OF_FINDER = Set.of("Icon\r", "._Icon\r");

  private UploadNames() {}

  public static Optional<UploadFault> fault(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of(UploadFault.NAME_TOO_LONG);
    }
    boolean unsafe =
        name.isBlank()
            || !name.equals(name.strip())
            || name.startsWith(".")
            || name.endsWith(".")
            || name.contains("..")
            || HiddenCharacters.areIn(name)
            || UNSAFE.matcher(name).find()
            || RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
    return unsafe ? Optional.of(UploadFault.NAME_UNSAFE) : Optional.empty();
  }

  /** True for the name of an archive's entry that leaves the archive's folder or misleads. */
  public static boolean isUnsafeEntry(String entry) {
    if (entry.isEmpty() || entry.startsWith("/") || entry.contains("\\")) {
      return true;
    }
    String path = entry.endsWith("/") ? entry.substring(0, entry.length() - 1) : entry;
    for (String part : path.split("/", -1)) {
      if (part.isEmpty()
          || part.equals(".")
          || part.equals("..")
          || (HiddenCharacters.areIn(part) && !OF_FINDER.contains(part))
          || UNSAFE.matcher(part).find()
          || part.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
        return true;
      }
    }
    return false;
  }
}
