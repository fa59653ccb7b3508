package io.gongjian.webapp.adapter.document.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * What stands behind a file to fill it up: programs and disks add it, and nothing can hide in it.
 */
final class Padding {

  /** Nothing but zeros. */
  static final String ZEROS = "\0";

  /** Zeros, blanks and ends of lines. */
  static final String BLANKS = "\0 \t\r\n\f";

  private static final int PIECE = 64 * 1024;

  private Padding() {}

  /** Where the padding of a file begins: its size when there is none. */
  static long startsAt(FileChannel file, String of) throws IOException {
    long end = file.size();
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    while (end > 0) {
      int length = (int) Math.min(PIECE, end);
      piece.clear().limit(length);
      int read = 0;
      while (piece.hasRemaining() && read >= 0) {
        read = file.read(piece, end - length + piece.position());
      }
      for (int at = length - 1; at >= 0; at--) {
        if (!isOf(piece.get(at), of)) {
          return end - length + at + 1;
        }
      }
      end -= length;
    }
    return 0;
  }

  /** True for a byte of padding. */
  static boolean isOf(int found, String of) {
    return found >= 0 && of.indexOf((char) found) >= 0;
  }
}
