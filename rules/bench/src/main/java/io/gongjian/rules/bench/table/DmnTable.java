package io.gongjian.rules.bench.table;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A synthetic table as a decision table of DMN 1.3 with hit policy COLLECT. */
final class DmnTable {

  static final String NAMESPACE = "urn:gongjian:bench";
  static final String NAME = "Applies";
  private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";

  /** The language of its cells. */
  enum Language {
    FEEL,
    JUEL
  }

  private final SyntheticTable table;
  private final Language language;
  private final XMLStreamWriter xml;
  private int ids;

  private DmnTable(SyntheticTable table, Language language, XMLStreamWriter xml) {
    this.table = table;
    this.language = language;
    this.xml = xml;
  }

  /** The text of the table; each row gives its number. */
  static String text(SyntheticTable table, Language language) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new DmnTable(table, language, xml).write();
      xml.close();
    } catch (XMLStreamException accident) {
      throw new IllegalStateException(accident);
    }
    return text.toString();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument();
    start("definitions", "name", NAME, "namespace", NAMESPACE);
    xml.writeDefaultNamespace(MODEL);
    for (TableColumn column : TableColumn.values()) {
      start("inputData", "name", column.word());
      xml.writeAttribute("id", "input_" + column.word());
      empty("variable", "name", column.word(), "typeRef", type(column));
      end();
    }
    xml.writeStartElement("decision");
    xml.writeAttribute("id", NAME);
    xml.writeAttribute("name", NAME);
    empty("variable", "name", NAME, "typeRef", "Any");
    for (TableColumn column : TableColumn.values()) {
      start("informationRequirement");
      xml.writeEmptyElement("requiredInput");
      xml.writeAttribute("href", "#input_" + column.word());
      end();
    }
    decisionTable();
    end();
    end();
    xml.writeEndDocument();
  }

  private void decisionTable() throws XMLStreamException {
    start("decisionTable", "hitPolicy", "COLLECT");
    for (TableColumn column : TableColumn.values()) {
      start("input");
      start("inputExpression");
      text(language == Language.FEEL ? column.word() : "${" + column.word() + "}");
      end();
      end();
    }
    empty("output", "name", "row");
    int number = 0;
    for (Map<TableColumn, Cell> row : table.rows()) {
      start("rule");
      for (TableColumn column : TableColumn.values()) {
        start("inputEntry");
        text(entry(row, column));
        end();
      }
      start("outputEntry");
      text(language == Language.FEEL ? "" + number : "${" + number + "}");
      number++;
      end();
      end();
    }
    end();
  }

  private String entry(Map<TableColumn, Cell> row, TableColumn column) {
    Cell cell = row.get(column);
    if (language == Language.FEEL) {
      return cell == null ? "-" : cell.feel();
    }
    return cell == null ? "" : "${" + cell.juel(column.word()) + "}";
  }

  private static String type(TableColumn column) {
    return switch (column) {
      case REGION, INDUSTRY, KIND, NATURE -> "string";
      case ZONES -> "Any";
      case CIVIL -> "boolean";
      case AREA, HEIGHT, AMOUNT -> "number";
    };
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    if (element.endsWith("Expression") || element.endsWith("Entry")) {
      xml.writeAttribute("expressionLanguage", language == Language.FEEL ? FEEL : "juel");
    }
    if (!element.equals("inputData")) {
      xml.writeAttribute("id", "e" + ids++);
    }
    attributes(attributes);
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    xml.writeAttribute("id", "e" + ids++);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void text(String text) throws XMLStreamException {
    xml.writeStartElement("text");
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }
}
