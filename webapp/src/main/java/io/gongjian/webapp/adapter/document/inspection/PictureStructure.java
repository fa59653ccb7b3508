package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * Follows a picture from its first byte to its last, as a program does that shows it: whatever
 * stands behind the last part belongs to something else, unless it is padding.
 */
final class PictureStructure {

  private static final int PNG_HEAD = 8;
  private static final int PNG_CHECKSUM = 4;
  private static final int MOST_CHUNKS = 100_000;
  private static final int MARK = 0xff;
  private static final int BEGIN = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int ALONE = 0x01;
  private static final int FIRST_RESTART = 0xd0;
  private static final int LAST_RESTART = 0xd7;

  private final DataInputStream in;

  private PictureStructure(InputStream in) {
    this.in = new DataInputStream(in);
  }

  static void checkPng(FileChannel file) throws IOException {
    reading(file).png();
  }

  static void checkJpeg(FileChannel file) throws IOException {
    reading(file).jpeg();
  }

  /** Reads from the beginning; the channel stays open for its owner. */
  private static PictureStructure reading(FileChannel file) throws IOException {
    return new PictureStructure(
        new BufferedInputStream(Channels.newInputStream(file.position(0)), 64 * 1024));
  }

  private void png() throws IOException {
    try {
      in.skipNBytes(PNG_HEAD);
      for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
        int length = in.readInt();
        String type = new String(in.readNBytes(Integer.BYTES), StandardCharsets.ISO_8859_1);
        if (length < 0 || (chunk == 0 && !type.equals("IHDR"))) {
          throw new Misfit(UploadFault.DAMAGED);
        }
        in.skipNBytes((long) length + PNG_CHECKSUM);
        if (type.equals("IEND")) {
          requireEnd(length == 0);
          return;
        }
      }
      throw new Misfit(UploadFault.DAMAGED);
    } catch (EOFException tooShort) {
      throw new Misfit(UploadFault.TRUNCATED);
    }
  }

  private void requireEnd(boolean empty) throws IOException {
    if (!empty || pastPadding() >= 0) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
  }

  /** The first byte that is no padding; below zero at the end. */
  private int pastPadding() throws IOException {
    int next = in.read();
    while (next >= 0 && Padding.isOf(next, Padding.BLANKS)) {
      next = in.read();
    }
    return next;
  }

  /** A file of several pictures, as telephones make them, is taken too. */
  private void jpeg() throws IOException {
    try {
      int next = in.read();
      while (next >= 0) {
        if (next != MARK || in.readUnsignedByte() != BEGIN) {
          throw new Misfit(UploadFault.POLYGLOT);
        }
        onePicture();
        next = pastPadding();
      }
    } catch (EOFException tooShort) {
      throw new Misfit(UploadFault.TRUNCATED);
    }
  }

  private void onePicture() throws IOException {
    int marker = marker();
    while (marker != END) {
      if (!isAlone(marker)) {
        int length = in.readUnsignedShort();
        if (length < Short.BYTES) {
          throw new Misfit(UploadFault.DAMAGED);
        }
        in.skipNBytes(length - Short.BYTES);
      }
      marker = marker == SCAN ? afterScan() : marker();
    }
  }

  private int marker() throws IOException {
    if (in.readUnsignedByte() != MARK) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    return pastFilling();
  }

  private int pastFilling() throws IOException {
    int found = in.readUnsignedByte();
    while (found == MARK) {
      found = in.readUnsignedByte();
    }
    return found;
  }

  /** The marker that ends the packed points: restarts and escaped bytes are part of them. */
  private int afterScan() throws IOException {
    while (true) {
      if (in.readUnsignedByte() == MARK) {
        int found = pastFilling();
        if (found != 0 && (found < FIRST_RESTART || found > LAST_RESTART)) {
          return found;
        }
      }
    }
  }

  private static boolean isAlone(int marker) {
    return marker == ALONE || (marker >= FIRST_RESTART && marker <= LAST_RESTART);
  }
}
