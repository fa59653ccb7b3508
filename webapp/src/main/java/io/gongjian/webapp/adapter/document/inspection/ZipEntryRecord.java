package io.gongjian.webapp.adapter.document.inspection;

/**
 * An entry as the directory of an archive lists it.
 *
 * @param name the name that programs show, which may stand in a field of its own
 * @param plainName the name where it always stands; mostly the same
 * @param rawName the bytes of the name, in hexadecimal digits
 * @param flags the general purpose bits
 * @param method how it is packed: 0 stored, 8 deflated
 * @param checksum its CRC-32 as the directory claims
 * @param packed its bytes in the archive
 * @param unpacked its bytes as the directory claims
 * @param mode the Unix mode, 0 where the archive was not made on Unix
 * @param offset where its own header begins
 */
record ZipEntryRecord(
    String name,
    String plainName,
    String rawName,
    int flags,
    int method,
    int checksum,
    long packed,
    long unpacked,
    int mode,
    long offset) {

  private static final int ENCRYPTED = 0x2041;
  private static final int FOLLOWED = 0x0008;
  private static final int TYPE_OF_FILE = 0170000;
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  /** True when its sizes stand behind its bytes and not before them. */
  boolean isFollowed() {
    return (flags & FOLLOWED) != 0;
  }

  /** True for a link, a device, a pipe: anything but a file or folder. */
  boolean isSpecial() {
    int type = mode & TYPE_OF_FILE;
    return type != 0 && type != REGULAR && type != FOLDER;
  }

  boolean isFolder() {
    return name.endsWith("/");
  }
}
