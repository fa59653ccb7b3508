package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads the directory of a ZIP archive (APPNOTE 6.3.10) strictly: the archive is the whole file,
 * from its first byte to its last, on one disk, without ZIP64.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int LISTED = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int FOLLOWS = 0x08074b50;
  private static final int SHORTEST_FOLLOWING = 12;
  private static final int LONGEST_EXTRA = 4_096;
  private static final int END_SIZE = 22;
  private static final int LISTED_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int LONGEST_REMARK = 1_024;
  private static final int LARGEST_DIRECTORY = 16 * 1024 * 1024;
  private static final int UNIX = 3;

  private final FileChannel file;
  private final long size;

  ZipDirectory(FileChannel file) throws IOException {
    this.file = file;
    this.size = file.size();
  }

  /** Lists the entries in the order of the file. */
  List<ZipEntryRecord> entries(int most) throws IOException {
    ByteBuffer end = end();
    int count = end.getShort(10) & 0xffff;
    long length = end.getInt(12) & 0xffffffffL;
    long start = end.getInt(16) & 0xffffffffL;
    if (end.getShort(4) != 0 || end.getShort(6) != 0 || end.getShort(8) != end.getShort(10)) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    if (count > most) {
      throw new Misfit(UploadFault.ARCHIVE_TOO_MANY_ENTRIES);
    }
    if (length > LARGEST_DIRECTORY || start + length != endsAt) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
    startsAt = start;
    ByteBuffer listed = read(start, (int) length);
    List<ZipEntryRecord> entries = new ArrayList<>();
    while (listed.remaining() >= LISTED_SIZE) {
      entries.add(entry(listed));
      if (entries.size() > count) {
        throw new Misfit(UploadFault.DAMAGED);
      }
    }
    if (entries.size() != count || listed.hasRemaining()) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    entries.sort((one, other) -> Long.compare(one.offset(), other.offset()));
    return entries;
  }

  private long startsAt;
  private long endsAt;

  /** Where the directory begins: the end of the last entry. */
  long startsAt() {
    return startsAt;
  }

  /** Finds the end record; zeros behind it hide nothing. */
  private ByteBuffer end() throws IOException {
    if (size < END_SIZE) {
      throw new Misfit(UploadFault.TRUNCATED);
    }
    long padded = Padding.startsAt(file, Padding.ZEROS);
    long from = Math.max(0, padded - END_SIZE - LONGEST_COMMENT);
    int tail = (int) (Math.min(size, padded + END_SIZE) - from);
    ByteBuffer read = read(from, tail);
    for (int at = tail - END_SIZE; at >= 0; at--) {
      if (read.getInt(at) == END) {
        int comment = read.getShort(at + 20) & 0xffff;
        long end = from + at + END_SIZE + comment;
        if (end > size || end < padded || comment > LONGEST_REMARK) {
          throw new Misfit(UploadFault.POLYGLOT);
        }
        endsAt = from + at;
        return read.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new Misfit(UploadFault.TRUNCATED);
  }

  private static ZipEntryRecord entry(ByteBuffer listed) {
    int at = listed.position();
    if (listed.getInt(at) != LISTED) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    int flags = listed.getShort(at + 8) & 0xffff;
    int nameLength = listed.getShort(at + 28) & 0xffff;
    int extra = listed.getShort(at + 30) & 0xffff;
    int rest = extra + (listed.getShort(at + 32) & 0xffff);
    if (listed.remaining() < LISTED_SIZE + nameLength + rest) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    if (rest > LONGEST_REMARK) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
    byte[] name = new byte[nameLength];
    listed.position(at + LISTED_SIZE);
    listed.get(name);
    byte[] fields = new byte[extra];
    listed.get(fields);
    listed.position(listed.position() + rest - extra);
    EntryName known = EntryName.of(name, flags, fields);
    boolean unix = (listed.getShort(at + 4) & 0xff00) >> 8 == UNIX;
    return new ZipEntryRecord(
        known.shown(),
        known.plain(),
        HexFormat.of().formatHex(name),
        flags,
        listed.getShort(at + 10) & 0xffff,
        listed.getInt(at + 16),
        listed.getInt(at + 20) & 0xffffffffL,
        listed.getInt(at + 24) & 0xffffffffL,
        unix ? listed.getInt(at + 38) >>> 16 : 0,
        listed.getInt(at + 42) & 0xffffffffL);
  }

  /** Where the bytes of an entry begin, after its own header, which must be there. */
  long contentOf(ZipEntryRecord entry) throws IOException {
    if (entry.offset() + LOCAL_SIZE > size) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    ByteBuffer local = read(entry.offset(), LOCAL_SIZE);
    int method = local.getShort(8) & 0xffff;
    if (local.getInt(0) != LOCAL || method != entry.method()) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    int nameLength = local.getShort(26) & 0xffff;
    int extra = local.getShort(28) & 0xffff;
    byte[] name = read(entry.offset() + LOCAL_SIZE, nameLength).array();
    if (!HexFormat.of().formatHex(name).equals(entry.rawName()) || extra > LONGEST_EXTRA) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
    byte[] fields = read(entry.offset() + LOCAL_SIZE + nameLength, extra).array();
    if (EntryName.inFields(name, fields).filter(other -> !other.equals(entry.name())).isPresent()) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
    return entry.offset() + LOCAL_SIZE + nameLength + extra;
  }

  /** Where an entry ends whose bytes end at {@code end}: sizes and checksum may stand behind it. */
  long endOf(ZipEntryRecord entry, long end) throws IOException {
    if (!entry.isFollowed()) {
      return end;
    }
    for (int width : List.of(Integer.BYTES, Long.BYTES)) {
      int length = Integer.BYTES + 2 * width;
      for (int mark : List.of(Integer.BYTES, 0)) {
        if (end + mark + length <= size
            && isFollowedBy(entry, read(end, mark + length), mark, width)) {
          return end + mark + length;
        }
      }
    }
    throw new Misfit(end + SHORTEST_FOLLOWING > size ? UploadFault.DAMAGED : UploadFault.POLYGLOT);
  }

  /** True for checksum and sizes, these in four bytes or in eight, with or without a mark. */
  private static boolean isFollowedBy(
      ZipEntryRecord entry, ByteBuffer following, int mark, int width) {
    return (mark == 0 || following.getInt(0) == FOLLOWS)
        && following.getInt(mark) == entry.checksum()
        && size(following, mark + Integer.BYTES, width) == entry.packed()
        && size(following, mark + Integer.BYTES + width, width) == entry.unpacked();
  }

  private static long size(ByteBuffer bytes, int at, int width) {
    return width == Long.BYTES ? bytes.getLong(at) : bytes.getInt(at) & 0xffffffffL;
  }

  private ByteBuffer read(long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, from + buffer.position()) < 0) {
        throw new Misfit(UploadFault.DAMAGED);
      }
    }
    return buffer.flip().order(ByteOrder.LITTLE_ENDIAN);
  }
}
