package io.gongjian.engine.pack.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files of a pack: where each stands and which schema it keeps to. */
public enum FileKind {
  PACK("pack\\.yaml", true),
  VOCABULARY("vocabulary\\.yaml", false),
  CONSTRAINTS("constraints\\.yaml", false),
  REGIONS("regions\\.yaml", false),
  DEPARTMENTS("departments\\.yaml", false),
  PROCESSES("processes\\.yaml", false),
  OPEN_TERMS("open-terms\\.yaml", false),
  FILLS("fills\\.yaml", true),
  CALENDAR("calendar/[0-9]{4}\\.yaml", false),
  CITATION("citations/[^/]+/[^/]+\\.yaml", true),
  MATERIALS("materials/[^/]+\\.yaml", true),
  LICENCES("licences/[^/]+\\.yaml", true),
  ELEMENTS("elements(/[^/]+)?\\.yaml", true),
  MATTER("matters/[^/]+/matter\\.yaml", true),
  FORM("matters/[^/]+/form\\.schema\\.json", true),
  SITUATIONS("matters/[^/]+/situations\\.yaml", true),
  TABLE("(matters/[^/]+/)?tables/[^/]+\\.yaml|matters/[^/]+/materials\\.yaml", true),
  SCENARIOS("(matters/[^/]+/)?scenarios/[^/]+\\.yaml", true),
  /** The facts of one question, given on the command line; never in a pack. */
  FACTS("(?!)", false);

  private final Pattern path;
  private final boolean inOverlay;

  FileKind(String path, boolean inOverlay) {
    this.path = Pattern.compile(path);
    this.inOverlay = inOverlay;
  }

  /** The kind of the file at {@code path}; empty when no file of a pack stands there. */
  static Optional<FileKind> at(String path) {
    for (FileKind kind : values()) {
      if (kind.path.matcher(path).matches()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** True when a pack that extends another may have such a file. */
  boolean isForOverlay() {
    return inOverlay;
  }

  /** The name of the schema's file. */
  public String schema() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
  }
}
