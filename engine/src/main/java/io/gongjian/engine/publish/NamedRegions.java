package io.gongjian.engine.publish;

import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regions that files are for, read from files that may be broken in any way: what stands at
 * {@code region}, else every code in {@code pack.yaml}, else every code in any file.
 */
public final class NamedRegions {

  private static final Pattern STATED =
      Pattern.compile("(?m)^\\s*[\"']?region[\"']?\\s*:\\s*[\"']?([0-9]{6})(?![0-9])");
  private static final Pattern CODE = Pattern.compile("(?<![0-9.])([0-9]{6})(?![0-9.])");

  private NamedRegions() {}

  public static SortedSet<RegionCode> of(PackFiles files) {
    String head = text(files, "pack.yaml");
    SortedSet<RegionCode> named = found(STATED, head);
    if (named.isEmpty()) {
      named.addAll(found(CODE, head));
    }
    if (named.isEmpty()) {
      files.paths().stream()
          .filter(path -> path.endsWith(".yaml"))
          .forEach(path -> named.addAll(found(CODE, text(files, path))));
    }
    return named;
  }

  private static SortedSet<RegionCode> found(Pattern pattern, String text) {
    SortedSet<RegionCode> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (RegionCode.isCode(matcher.group(1))) {
        found.add(new RegionCode(matcher.group(1)));
      }
    }
    return found;
  }

  private static String text(PackFiles files, String path) {
    return files.find(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }
}
