package io.gongjian.webapp.entry.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page of PDF with one line, in place of a material of the demo. */
final class DemoPdf {

  private DemoPdf() {}

  /** The bytes of it; {@code line} is of ASCII letters, digits and signs without brackets. */
  static byte[] of(String line) {
    String drawn = "BT /F1 14 Tf 60 760 Td (" + line + ") Tj ET";
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (String object : objects) {
      places.add(file.length());
      file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
    places.forEach(place -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
    file.append("trailer\n<< /Size ").append(places.size() + 1).append(" /Root 1 0 R >>\n");
    file.append("startxref\n").append(table).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
