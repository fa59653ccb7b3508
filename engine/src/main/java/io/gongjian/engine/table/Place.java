package io.gongjian.engine.table;

/**
 * A place in a pack file.
 *
 * @param pack the pack's id
 * @param file the path inside the pack
 * @param path where in the file, as a JSON pointer
 * @param line from 1; 0 when the place is the file as a whole
 */
public record Place(String pack, String file, String path, int line, int column) {

  public static Place file(String pack, String file) {
    return new Place(pack, file, "", 0, 0);
  }

  @Override
  public String toString() {
    return pack
        + "/"
        + file
        + (line > 0 ? ":" + line + ":" + column : "")
        + (path.isEmpty() ? "" : " " + path);
  }
}
