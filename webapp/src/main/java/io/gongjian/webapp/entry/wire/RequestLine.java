package io.gongjian.webapp.entry.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, before anything of it is decoded.
 *
 * @param path as it was sent
 * @param query as it was sent
 */
record RequestLine(String method, String path, @Nullable String query) {

  /** No address of ours is nearly as long. */
  static final int LONGEST = 8_000;

  private static final int NOT_UNDERSTOOD = 400;
  private static final int NOT_ALLOWED = 405;
  private static final int TOO_LONG = 414;
  private static final int HEX = 16;
  private static final int BYTE = 0xff;

  /** The status of the answer where nobody can work on such a request. */
  OptionalInt refusal() {
    if (path.length() + Optional.ofNullable(query).map(String::length).orElse(0) > LONGEST) {
      return OptionalInt.of(TOO_LONG);
    }
    if (method.equals("TRACE")) {
      return OptionalInt.of(NOT_ALLOWED);
    }
    boolean readable =
        isText(path, true) && (query == null || isText(query, false)) && !leavesTheRoot();
    return readable ? OptionalInt.empty() : OptionalInt.of(NOT_UNDERSTOOD);
  }

  boolean isApi() {
    return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/api;");
  }

  /** True when all escapes are whole and make text; a path has no control characters either. */
  private static boolean isText(String raw, boolean isPath) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      int read = raw.charAt(at);
      if (read == '%') {
        if (at + 2 >= raw.length()
            || Character.digit(raw.charAt(at + 1), HEX) < 0
            || Character.digit(raw.charAt(at + 2), HEX) < 0) {
          return false;
        }
        read = Integer.parseInt(raw, at + 1, at + 3, HEX);
        at += 2;
      }
      if (read > BYTE || (isPath && isForbiddenInPath(read))) {
        return false;
      }
      bytes.put((byte) read);
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return true;
    } catch (CharacterCodingException noText) {
      return false;
    }
  }

  private static boolean isForbiddenInPath(int read) {
    return read < ' ' || read == '\\' || read == Byte.MAX_VALUE;
  }

  private boolean leavesTheRoot() {
    int depth = 0;
    for (String part : path.replaceAll("(?i)%2e", ".").split("/", -1)) {
      depth += part.equals("..") ? -1 : part.isEmpty() || part.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
