package io.gongjian.webapp.adapter.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;

/** Files that somebody with bad intentions would hand in, and what they are made of. */
public final class HostileFiles {

  /** Old Office files, and everything else in OLE, begin like this. */
  public static final byte[] OLE =
      bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "x".repeat(2_000));

  public static final byte[] PROGRAM = bytes("MZ\u0090\0\u0003" + "x".repeat(2_000));

  private static final int LONGEST_FROM_END = 22;

  private HostileFiles() {}

  /** The bytes of characters below 256. */
  public static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  public static byte[] pdf(PDAction... atOpening) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (atOpening.length > 0) {
        document.getDocumentCatalog().setOpenAction(atOpening[0]);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** An archive of names and contents by turns. */
  public static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int index = 0; index < namesAndContents.length; index += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[index]));
        Object content = namesAndContents[index + 1];
        zip.write(content instanceof byte[] raw ? raw : ((String) content).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** An archive with one entry as it is, so that its bytes can be seen from outside. */
  public static byte[] storedZip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      CRC32 checksum = new CRC32();
      checksum.update(content);
      ZipEntry entry = new ZipEntry(name);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(checksum.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return out.toByteArray();
  }

  /** 64 MB of nothing, packed to some 64 kB. */
  public static byte[] deepBomb() throws IOException {
    return zip("zeros.txt", new byte[64 << 20]);
  }

  /** More entries than anybody hands in. */
  public static byte[] wideBomb() throws IOException {
    Object[] entries = new Object[2 * 2_001];
    for (int index = 0; index < entries.length; index += 2) {
      entries[index] = index + ".txt";
      entries[index + 1] = "";
    }
    return zip(entries);
  }

  /** An archive whose entries claim a password. */
  public static byte[] lockedZip() throws IOException {
    byte[] zip = zip("a.txt", "x");
    zip[directoryOf(zip) + 8] |= 1;
    return zip;
  }

  /** An archive with a link to a file of the server. */
  public static byte[] zipWithLink() throws IOException {
    byte[] zip = zip("a.txt", "/etc/passwd");
    int at = directoryOf(zip);
    zip[at + 5] = 3;
    zip[at + 41] = (byte) 0xa0;
    return zip;
  }

  /** An archive with bytes between its last entry and its directory, which no program lists. */
  public static byte[] zipHiding(byte[] hidden) throws IOException {
    byte[] zip = zip("a.txt", "x");
    int at = directoryOf(zip);
    return moved(
        joined(Arrays.copyOf(zip, at), hidden, Arrays.copyOfRange(zip, at, zip.length)),
        hidden.length,
        0);
  }

  /** An archive with bytes before its first entry, where a program unpacking itself would stand. */
  public static byte[] zipBehind(byte[] hidden) throws IOException {
    byte[] zip = zip("a.txt", "x");
    return moved(joined(hidden, zip), hidden.length, hidden.length);
  }

  /** An archive with bytes between two entries, all places being right. */
  public static byte[] zipHidingBetween(byte[] hidden) throws IOException {
    byte[] zip = zip("a.txt", "x", "b.txt", "y");
    int second = new String(zip, ISO_8859_1).indexOf("PK\u0003\u0004", 4);
    byte[] whole =
        joined(Arrays.copyOf(zip, second), hidden, Arrays.copyOfRange(zip, second, zip.length));
    moved(whole, hidden.length, 0);
    int listed = new String(whole, ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    add(whole, listed + 42, hidden.length);
    return whole;
  }

  /** An archive whose packed bytes go on after what they unpack to. */
  public static byte[] zipHidingInside(byte[] hidden) throws IOException {
    byte[] zip = zip("a.txt", "x");
    int follows = new String(zip, ISO_8859_1).indexOf("PK\u0007\u0008");
    byte[] whole =
        joined(Arrays.copyOf(zip, follows), hidden, Arrays.copyOfRange(zip, follows, zip.length));
    moved(whole, hidden.length, 0);
    add(whole, follows + hidden.length + 8, hidden.length);
    add(whole, directoryOf(whole) + 20, hidden.length);
    return whole;
  }

  /** An archive that names an entry otherwise in its directory than at the entry. */
  public static byte[] zipWithTwoNames() throws IOException {
    byte[] zip = zip("a.txt", "x");
    zip[30] = 'b';
    return zip;
  }

  /** A picture of some points, as every program makes it. */
  public static byte[] picture(String type) throws IOException {
    BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(7, 7, 0xff_00_ff);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, type, out);
    return out.toByteArray();
  }

  /** A drawing with a header as its version has it, and nothing drawn. */
  public static byte[] drawing(String version) {
    byte[] drawing = Arrays.copyOf(bytes(version), 2_048);
    ByteBuffer numbers = ByteBuffer.wrap(drawing).order(ByteOrder.LITTLE_ENDIAN);
    if (version.compareTo("AC1018") < 0) {
      numbers.putInt(0x15, 3);
      numbers.putInt(0x19 + 1, 100).putInt(0x19 + 5, drawing.length - 100);
      numbers.put(0x19 + 3 * 9 + 2, HexFormat.of().parseHex("95a04e2899821ae55e41e05f9d3a4d00"));
    } else if (!version.equals("AC1021")) {
      numbers.put(0x80, scrambled("AcFssFcAJMB\0"));
    }
    return drawing;
  }

  /** As the Open Design Specification tells it for the header of 2004. */
  private static byte[] scrambled(String text) {
    byte[] bytes = bytes(text);
    int random = 1;
    for (int index = 0; index < bytes.length; index++) {
      random = random * 0x343fd + 0x269ec3;
      bytes[index] ^= (byte) (random >> 16);
    }
    return bytes;
  }

  /** Where the directory of an archive begins. */
  public static int directoryOf(byte[] zip) {
    return new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
  }

  /** Tells an archive that its directory, and its first entry, lie further behind. */
  private static byte[] moved(byte[] zip, int directory, int entry) {
    add(zip, zip.length - LONGEST_FROM_END + 16, directory);
    add(zip, directoryOf(zip) + 42, entry);
    return zip;
  }

  private static void add(byte[] content, int at, int more) {
    ByteBuffer numbers = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    numbers.putInt(at, numbers.getInt(at) + more);
  }
}
