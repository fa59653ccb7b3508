package io.gongjian.webapp.command.launcher;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much memory the server may take; without a bound it takes a quarter of the machine's for its
 * objects alone.
 *
 * @param heapMegabytes for its objects
 */
record ServerMemory(int heapMegabytes) {
  /** Environment variable with the megabytes of the heap. */
  static final String HEAP = "GONGJIAN_MEMORY_MEGABYTES";

  /** Less does not carry the application. */
  static final int LEAST = 512;

  /** What a person with one machine gets. */
  static final int USUAL = 1024;

  private static final int MOST = 65_536;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  /**
   * Reads what the environment says.
   *
   * @throws CannotStart when it is no number of megabytes from {@value #LEAST} up
   */
  static ServerMemory of(Map<String, String> environment) {
    String said = environment.getOrDefault(HEAP, "").strip();
    if (said.isEmpty()) {
      return new ServerMemory(USUAL);
    }
    int megabytes = NUMBER.matcher(said).matches() ? Integer.parseInt(said) : 0;
    if (megabytes < LEAST || megabytes > MOST) {
      throw new CannotStart(
          "%s 应是 %d 到 %d 的整数（MB），现在是 %s".formatted(HEAP, LEAST, MOST, said),
          "%s must be a whole number of MB from %d to %d, and is %s"
              .formatted(HEAP, LEAST, MOST, said));
    }
    return new ServerMemory(megabytes);
  }

  /**
   * The options that bind the server: objects, classes, buffers outside the heap, compiled code.
   */
  List<String> options() {
    return List.of(
        "-Xmx" + heapMegabytes + "m",
        "-XX:MaxMetaspaceSize=384m",
        "-XX:MaxDirectMemorySize=64m",
        "-XX:ReservedCodeCacheSize=128m");
  }
}
