package io.gongjian.webapp.adapter.document.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The name of an archive's entry. Programs write it in UTF-8 and say so, in UTF-8 and do not say so
 * (Finder of macOS), in the code page of their country, or in that with UTF-8 in a field beside it.
 *
 * @param shown the name that programs show
 * @param plain the name without regard to that field
 */
record EntryName(String shown, String plain) {

  private static final int SAYS_UTF8 = 0x0800;
  private static final int FIELD = 0x7075;
  private static final int FIELD_HEAD = 4;
  private static final int NAME_AT = 5;
  private static final Charset CHINESE = Charset.forName("GB18030");

  /** Where nothing else fits: every byte is a character, those of ASCII the same as everywhere. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  static EntryName of(byte[] raw, int flags, byte[] fields) {
    String plain =
        (flags & SAYS_UTF8) != 0 ? new String(raw, StandardCharsets.UTF_8) : guessed(raw);
    return new EntryName(inFields(raw, fields).orElse(plain), plain);
  }

  /** The name in the field for it, where that field belongs to this name (APPNOTE 4.6.9). */
  static Optional<String> inFields(byte[] raw, byte[] fields) {
    ByteBuffer left = ByteBuffer.wrap(fields).order(ByteOrder.LITTLE_ENDIAN);
    while (left.remaining() >= FIELD_HEAD) {
      int id = left.getShort() & 0xffff;
      int length = left.getShort() & 0xffff;
      if (length > left.remaining()) {
        return Optional.empty();
      }
      ByteBuffer field = left.slice(left.position(), length).order(ByteOrder.LITTLE_ENDIAN);
      if (id == FIELD && length > NAME_AT && field.get(0) == 1 && field.getInt(1) == sum(raw)) {
        return Optional.of(StandardCharsets.UTF_8.decode(field.position(NAME_AT)).toString());
      }
      left.position(left.position() + length);
    }
    return Optional.empty();
  }

  private static int sum(byte[] raw) {
    CRC32 sum = new CRC32();
    sum.update(raw);
    return (int) sum.getValue();
  }

  private static String guessed(byte[] raw) {
    return strictly(raw, StandardCharsets.UTF_8)
        .or(() -> strictly(raw, CHINESE).filter(EntryName::isWritten))
        .orElseGet(() -> new String(raw, WESTERN));
  }

  private static Optional<String> strictly(byte[] raw, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }

  /** False where characters come out that nobody writes: it was another code page. */
  private static boolean isWritten(String name) {
    return name.codePoints()
        .map(Character::getType)
        .noneMatch(type -> type == Character.UNASSIGNED || type == Character.PRIVATE_USE);
  }
}
