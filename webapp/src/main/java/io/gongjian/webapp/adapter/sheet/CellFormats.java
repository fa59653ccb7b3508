package io.gongjian.webapp.adapter.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** How cells show their numbers, by the number of their style; a workbook may have no styles. */
final class CellFormats {

  private static final int MOST = 70_000;
  private static final CellFormat GENERAL = new CellFormat(0, "");

  private final List<CellFormat> formats = new ArrayList<>();

  private CellFormats() {}

  static CellFormats read(WorkbookParts parts) throws IOException, XMLStreamException {
    CellFormats formats = new CellFormats();
    Optional<XmlPart> part = parts.ofKind("styles");
    if (part.isPresent()) {
      try (XmlPart xml = part.get()) {
        formats.read(xml);
      }
    }
    return formats;
  }

  private void read(XmlPart xml) throws XMLStreamException {
    Map<Integer, String> codes = new HashMap<>();
    while (xml.nextElement()) {
      if (xml.is("numFmt")) {
        codes.put(number(xml, "numFmtId"), xml.attribute("formatCode").orElse(""));
      } else if (xml.is("cellXfs")) {
        while (xml.nextWithin("cellXfs")) {
          if (xml.is("xf")) {
            int id = number(xml, "numFmtId");
            formats.add(new CellFormat(id, codes.getOrDefault(id, "")));
          }
          if (formats.size() > MOST) {
            throw new TooMuch();
          }
        }
      }
      if (codes.size() > MOST) {
        throw new TooMuch();
      }
    }
  }

  private static int number(XmlPart xml, String name) {
    return xml.attribute(name)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** The format of a cell; the usual one where the style is missing. */
  CellFormat of(Optional<String> style) {
    int place = style.filter(text -> text.matches("[0-9]{1,9}")).map(Integer::parseInt).orElse(0);
    return place < formats.size() ? formats.get(place) : GENERAL;
  }
}
