package io.gongjian.webapp.adapter.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDFs that are small, and a great deal of work; written by hand, as their makers do. */
public final class HeavyPdfs {

  private static final int MEGABYTE = 1024 * 1024;
  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R /Resources << %s >> >>";

  private HeavyPdfs() {}

  /** A page of that box with a line on it. */
  public static byte[] page(String box) {
    return pdf(kids("3 0 R", 1), PAGE.formatted(box, ""), stream("", "0 0 m 50 50 l S"));
  }

  /** A form that draws the next one twice, so many deep. */
  public static byte[] formsThatDrawTwice(int deep) {
    List<String> objects = new ArrayList<>();
    objects.add(kids("3 0 R", 1));
    objects.add(PAGE.formatted("[0 0 600 800]", "/XObject << /F 5 0 R >>"));
    objects.add(stream("", "/F Do"));
    for (int level = 0; level < deep; level++) {
      String next =
          level + 1 < deep ? "/Resources << /XObject << /F %d 0 R >> >>".formatted(6 + level) : "";
      objects.add(
          stream(
              "/Type /XObject /Subtype /Form /BBox [0 0 600 800] " + next,
              level + 1 < deep ? "/F Do /F Do" : "0 0 m 9 9 l S"));
    }
    return pdf(objects.toArray(String[]::new));
  }

  /** A shading whose colour is a long calculation for each point. */
  public static byte[] longCalculation() {
    String calculation = "{ pop " + "dup mul ".repeat(100_000) + "dup dup }";
    return pdf(
        kids("3 0 R", 1),
        PAGE.formatted(
            "[0 0 600 800]",
            "/Shading << /S << /ShadingType 1 /ColorSpace /DeviceRGB /Domain [0 600 0 800]"
                + " /Function 5 0 R >> >>"),
        stream("", "/S sh"),
        stream("/FunctionType 4 /Domain [0 600 0 800] /Range [0 1 0 1 0 1]", calculation));
  }

  /** A page whose content unpacks to so many megabytes. */
  public static byte[] unpacking(int megabytes) throws IOException {
    return pdf(
        kids("3 0 R", 1),
        PAGE.formatted("[0 0 600 800]", ""),
        stream("/Filter /FlateDecode", blanks(megabytes)));
  }

  /** A document whose table of objects unpacks to so many megabytes. */
  public static byte[] unpackingTable(int megabytes) throws IOException {
    String head = "%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";
    String table =
        stream(
            "/Type /XRef /Size 2 /W [1 4 1] /Root 1 0 R /Filter /FlateDecode", blanks(megabytes));
    return (head + "2 0 obj\n" + table + "\nendobj\nstartxref\n" + head.length() + "\n%%EOF\n")
        .getBytes(ISO_8859_1);
  }

  private static String blanks(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] blanks = " ".repeat(MEGABYTE).getBytes(ISO_8859_1);
      for (int written = 0; written < megabytes; written++) {
        out.write(blanks);
      }
    }
    return packed.toString(ISO_8859_1);
  }

  /** Pages that are among their own children. */
  public static byte[] loopOfPages() {
    return pdf(kids("3 0 R", 1), "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 1 >>");
  }

  /** A document that says how many pages it has, and has none. */
  public static byte[] noPages(int said) {
    return pdf(kids("", said));
  }

  private static String kids(String kids, int count) {
    return "<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>";
  }

  private static String stream(String entries, String content) {
    return "<< "
        + entries
        + " /Length "
        + content.length()
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }

  /** The objects from the second on; the first is the catalogue. */
  private static byte[] pdf(String... objects) {
    StringBuilder text = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    List<String> all = new ArrayList<>(List.of(objects));
    all.add(0, "<< /Type /Catalog /Pages 2 0 R >>");
    for (String object : all) {
      places.add(text.length());
      text.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = text.length();
    text.append("xref\n0 ").append(all.size() + 1).append("\n0000000000 65535 f \n");
    places.forEach(place -> text.append("%010d 00000 n \n".formatted(place)));
    text.append("trailer\n<< /Size ").append(all.size() + 1).append(" /Root 1 0 R >>\n");
    text.append("startxref\n").append(table).append("\n%%EOF\n");
    return text.toString().getBytes(ISO_8859_1);
  }
}
