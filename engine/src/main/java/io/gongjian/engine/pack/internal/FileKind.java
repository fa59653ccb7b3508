package io.gongjian.engine.pack.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files of a pack: where each stands and which schema it keeps to. */
public enum FileKind {
  PACK("pack\\.yaml", Overlay.YES),
  VOCABULARY("vocabulary(/[^/]+)?\\.yaml", Overlay.IN_FOLDER),
  CONSTRAINTS("constraints(/[^/]+)?\\.yaml", Overlay.IN_FOLDER),
  REGIONS("regions\\.yaml", Overlay.NO),
  DEPARTMENTS("departments(/[^/]+)?\\.yaml", Overlay.IN_FOLDER),
  PROCESSES("processes\\.yaml", Overlay.NO),
  OPEN_TERMS("open-terms\\.yaml", Overlay.NO),
  FILLS("fills\\.yaml", Overlay.YES),
  CALENDAR("calendar/[0-9]{4}\\.yaml", Overlay.NO),
  CITATION("citations/[^/]+/[^/]+\\.yaml", Overlay.YES),
  MATERIALS("materials/[^/]+\\.yaml", Overlay.YES),
  LICENCES("licences/[^/]+\\.yaml", Overlay.YES),
  ELEMENTS("elements(/[^/]+)?\\.yaml", Overlay.YES),
  MATTER("matters/[^/]+/matter\\.yaml", Overlay.YES),
  FORM("matters/[^/]+/form\\.schema\\.json", Overlay.YES),
  SITUATIONS("matters/[^/]+/situations\\.yaml", Overlay.YES),
  TABLE("(matters/[^/]+/)?tables/[^/]+\\.yaml|matters/[^/]+/materials\\.yaml", Overlay.YES),
  FLOW_SCENARIOS("flows/[^/]+\\.scenarios\\.yaml", Overlay.YES),
  FLOW("flows/[^/.]+\\.yaml", Overlay.YES),
  SCENARIOS("(matters/[^/]+/)?scenarios/[^/]+\\.yaml", Overlay.YES),
  /** The facts of one question, given on the command line; never in a pack. */
  FACTS("(?!)", Overlay.NO),
  /** Readings of clocks with what is expected, given on the command line; never in a pack. */
  CLOCK_CASES("(?!)", Overlay.NO),
  /** Flows with cases of them, given on the command line; never in a pack. */
  FLOW_CASES("(?!)", Overlay.NO);

  private final Pattern path;
  private final Overlay inOverlay;

  /** Whether a pack that extends another may have such a file. */
  private enum Overlay {
    YES,
    NO,
    /** In the folder of that name only: the file of that name is the pack's below. */
    IN_FOLDER
  }

  FileKind(String path, Overlay inOverlay) {
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

  /** True when a pack that extends another may have such a file at {@code path}. */
  boolean isForOverlay(String path) {
    return inOverlay == Overlay.YES || (inOverlay == Overlay.IN_FOLDER && path.contains("/"));
  }

  /** The name of the schema's file. */
  public String schema() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
  }
}
