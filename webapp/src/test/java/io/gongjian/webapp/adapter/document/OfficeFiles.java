package io.gongjian.webapp.adapter.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small files of Office, put together from parts. */
final class OfficeFiles {

  static final String TYPES = "[Content_Types].xml";
  static final String NO_TYPES = "<Types/>";
  private static final String OPEN =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private OfficeFiles() {}

  /** A document with further parts, names and contents by turns. */
  static byte[] docx(Object... parts) throws IOException {
    return of("word/document.xml", parts);
  }

  /** A workbook with further parts. */
  static byte[] xlsx(Object... parts) throws IOException {
    return of("xl/workbook.xml", parts);
  }

  /** Slides with further parts. */
  static byte[] pptx(Object... parts) throws IOException {
    return HostileFiles.zip(
        joined(
            List.of(
                TYPES,
                types(
                    "/ppt/presentation.xml",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
                "ppt/presentation.xml",
                "<x/>"),
            parts));
  }

  private static byte[] of(String main, Object... parts) throws IOException {
    return HostileFiles.zip(joined(List.of(TYPES, NO_TYPES, main, "<x/>"), parts));
  }

  private static Object[] joined(List<Object> some, Object... more) {
    List<Object> all = new ArrayList<>(some);
    all.addAll(Arrays.asList(more));
    return all.toArray();
  }

  /** Types of the parts that names one. */
  static String types(String part, String type) {
    return "<Types><Override PartName='%s' ContentType='%s'/></Types>".formatted(part, type);
  }

  /** A text of Word with some content. */
  static String text(String content) {
    return "<w:document xmlns:w='w'><w:body><w:p>%s</w:p></w:body></w:document>".formatted(content);
  }

  /** A run of a text that is a step of a field. */
  static String step(String step) {
    return "<w:r><w:fldChar w:fldCharType='%s'/></w:r>".formatted(step);
  }

  /** A run of a text that is a piece of an instruction. */
  static String instruction(String piece) {
    return "<w:r><w:instrText xml:space='preserve'>%s</w:instrText></w:r>".formatted(piece);
  }

  /** A whole field. */
  static String field(String... pieces) {
    StringBuilder field = new StringBuilder(step("begin"));
    for (String piece : pieces) {
      field.append(piece.startsWith("<") ? piece : instruction(piece));
    }
    return field
        .append(step("separate"))
        .append("<w:r><w:t>x</w:t></w:r>")
        .append(step("end"))
        .toString();
  }

  /** Relationships with one that leads outside. */
  static String outside(String kind, String target) {
    return "<Relationships><Relationship Id='rId1' Type='%s' Target='%s' TargetMode='External'/></Relationships>"
        .formatted(OPEN + kind, target);
  }

  /** A sheet with one formula. */
  static String formula(String formula) {
    return "<worksheet><sheetData><row><c><f>%s</f><v>1</v></c></row></sheetData></worksheet>"
        .formatted(formula.replace("&", "&amp;").replace("<", "&lt;"));
  }

  static byte[] utf16(String xml) {
    return ("\ufeff<?xml version='1.0' encoding='UTF-16'?>" + xml)
        .getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
  }

  static byte[] utf8(String xml) {
    return xml.getBytes(UTF_8);
  }
}
