package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Place;
import java.util.List;
import java.util.Optional;

/**
 * A file of a pack after the first pass.
 *
 * @param root what it says; empty when it could not be read at all
 */
record SourceFile(
    String pack, String path, FileKind kind, Optional<Node> root, List<PackFault> faults) {

  SourceFile {
    faults = List.copyOf(faults);
  }

  SourceFile with(List<PackFault> found) {
    return new SourceFile(pack, path, kind, root, found);
  }

  Optional<Entry> entry() {
    return root.map(node -> new Entry(this, node, ""));
  }

  Place place() {
    return Place.file(pack, path);
  }

  /** The part of the path at {@code index}: 1 is the matter in {@code matters/x/matter.yaml}. */
  String folder(int index) {
    String[] parts = path.split("/", -1);
    return parts[index];
  }

  /** The name without folders and {@code .yaml}. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
  }

  /** The matter whose folder the file is in. */
  Optional<String> matter() {
    return path.startsWith("matters/") ? Optional.of(folder(1)) : Optional.empty();
  }
}
