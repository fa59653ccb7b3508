package io.gongjian.engine.pack.edit;

/** Puts {@code text} in the place of what stands from {@code from} up to {@code to}. */
record Splice(int from, int to, String text) {

  static Splice insert(int at, String text) {
    return new Splice(at, at, text);
  }

  String in(String whole) {
    return whole.substring(0, from) + text + whole.substring(to);
  }
}
