package io.gongjian.webapp.adapter.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook, read element by element without keeping any of it. A part with a document
 * type is not read, and neither is one with more elements than a workbook of the size that is taken
 * can need: so the time that reading takes is bounded.
 */
final class XmlPart implements AutoCloseable {

  private static final int MOST_EVENTS = 4_000_000;
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream content;
  private final XMLStreamReader reader;
  private int events;

  XmlPart(InputStream content) throws XMLStreamException {
    this.content = content;
    this.reader = FACTORY.createXMLStreamReader(content);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Goes on to the next element that begins; false at the end of the part. */
  boolean nextElement() throws XMLStreamException {
    while (reader.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Goes on within {@code parent} to the next element that begins; false at its end. */
  boolean nextWithin(String parent) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(parent)) {
        return false;
      }
    }
    return false;
  }

  /** The text of the element that has begun, of which more than {@code longest} letters are cut. */
  String text(int longest) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        int room = Math.max(0, longest - text.length());
        text.append(reader.getText(), 0, Math.min(room, reader.getTextLength()));
      }
    }
    return text.toString();
  }

  boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  /** An attribute by its local name. */
  Optional<String> attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return Optional.of(reader.getAttributeValue(at));
      }
    }
    return Optional.empty();
  }

  private int next() throws XMLStreamException {
    if (++events > MOST_EVENTS) {
      throw new TooMuch();
    }
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a document type");
    }
    return event;
  }

  @Override
  public void close() throws IOException, XMLStreamException {
    reader.close();
    content.close();
  }
}
