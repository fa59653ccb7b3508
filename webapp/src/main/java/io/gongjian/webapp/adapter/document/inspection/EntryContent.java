package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The unpacked bytes of an archive's entry, which are counted as they come. At their end they must
 * be as many as the directory says and add up to its checksum, and nothing may be left over.
 */
final class EntryContent extends InputStream {

  private static final int PIECE = 64 * 1024;
  private static final int STORED = 0;

  private final FileChannel file;
  private final ZipEntryRecord entry;
  private final Spent spent;
  private final Inflater inflater = new Inflater(true);
  private final ByteBuffer piece = ByteBuffer.allocate(PIECE);
  private final CRC32 checksum = new CRC32();
  private final byte[] single = new byte[1];
  private long at;
  private long left;
  private long length;
  private boolean ended;

  /** The content of an entry whose packed bytes begin at {@code at}. */
  EntryContent(FileChannel file, ZipEntryRecord entry, long at, Spent spent) {
    this.file = file;
    this.entry = entry;
    this.at = at;
    this.left = entry.packed();
    this.spent = spent;
  }

  @Override
  public int read() throws IOException {
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    if (ended) {
      return -1;
    }
    int made = entry.method() == STORED ? stored(into, from, most) : inflated(into, from, most);
    if (made < 0) {
      end();
      return -1;
    }
    length += made;
    if (length > entry.unpacked()) {
      throw new Misfit(UploadFault.ARCHIVE_BOMB);
    }
    spent.unpacked(made);
    checksum.update(into, from, made);
    return made;
  }

  /** Goes on to the end of the entry, which is checked there. */
  void toEnd() throws IOException {
    byte[] rest = new byte[PIECE];
    int read = 0;
    while (read >= 0) {
      read = read(rest, 0, rest.length);
    }
  }

  private void end() {
    ended = true;
    if (length != entry.unpacked()) {
      throw new Misfit(UploadFault.ARCHIVE_BOMB);
    }
    if ((int) checksum.getValue() != entry.checksum()) {
      throw new Misfit(UploadFault.DAMAGED);
    }
  }

  private int stored(byte[] into, int from, int most) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = file.read(ByteBuffer.wrap(into, from, (int) Math.min(most, left)), at);
    if (read < 0) {
      throw new Misfit(UploadFault.TRUNCATED);
    }
    at += read;
    left -= read;
    return read;
  }

  private int inflated(byte[] into, int from, int most) throws IOException {
    try {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          feed();
        }
        int made = inflater.inflate(into, from, most);
        if (made > 0) {
          return made;
        }
        if (inflater.needsDictionary()) {
          throw new Misfit(UploadFault.DAMAGED);
        }
      }
    } catch (DataFormatException broken) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    if (left + inflater.getRemaining() > 0) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
    return -1;
  }

  private void feed() throws IOException {
    piece.clear().limit((int) Math.min(PIECE, left));
    int read = left == 0 ? -1 : file.read(piece, at);
    if (read < 0) {
      throw new Misfit(UploadFault.TRUNCATED);
    }
    at += read;
    left -= read;
    inflater.setInput(piece.array(), 0, read);
  }

  @Override
  public void close() {
    inflater.end();
  }
}
