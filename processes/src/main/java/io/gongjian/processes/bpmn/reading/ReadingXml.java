package io.gongjian.processes.bpmn.reading;

import io.gongjian.processes.bpmn.reading.BpmnRefusal.Reason;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads elements from bytes: no type of document, no entity, no instruction, and bounded. */
final class ReadingXml {

  private static final int MOST_BYTES = 4_000_000;
  private static final int MOST_ELEMENTS = 60_000;
  private static final int MOST_DEPTH = 60;
  private static final int MOST_ATTRIBUTES = 40;
  private static final int LONGEST = 20_000;

  private final Deque<XmlElement> open = new ArrayDeque<>();
  private @Nullable XmlElement root;
  private int elements;

  private ReadingXml() {}

  static XmlElement read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new NotRead(Reason.TOO_LARGE, Integer.toString(MOST_BYTES / 1_000_000), 0);
    }
    try {
      return new ReadingXml()
          .root(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException malformed) {
      int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
      throw new NotRead(Reason.NOT_XML, "", Math.max(0, line));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  private XmlElement root(XMLStreamReader events) throws XMLStreamException {
    while (events.hasNext()) {
      int event = events.next();
      int line = events.getLocation().getLineNumber();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin(events, line);
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(events, line);
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new NotRead(Reason.DOCTYPE, "", line);
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            throw new NotRead(Reason.INSTRUCTION, XmlWords.line(events.getPITarget()), line);
        default -> {}
      }
    }
    if (root == null) {
      throw new NotRead(Reason.NOT_XML, "", 0);
    }
    return root;
  }

  private void begin(XMLStreamReader events, int line) {
    if (++elements > MOST_ELEMENTS
        || open.size() >= MOST_DEPTH
        || events.getAttributeCount() > MOST_ATTRIBUTES) {
      throw new NotRead(Reason.TOO_COMPLEX, XmlWords.line(events.getLocalName()), line);
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int at = 0; at < events.getAttributeCount(); at++) {
      @Nullable String space = events.getAttributeNamespace(at);
      String name = bounded(events.getAttributeLocalName(at), line);
      attributes.put(
          space == null || space.isEmpty() ? name : space + ' ' + name,
          bounded(events.getAttributeValue(at), line));
    }
    @Nullable String space = events.getNamespaceURI();
    XmlElement element =
        new XmlElement(
            space == null ? "" : space, bounded(events.getLocalName(), line), attributes, line);
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().children().add(element);
    }
    open.push(element);
  }

  private void text(XMLStreamReader events, int line) {
    @Nullable XmlElement element = open.peek();
    if (element != null && !events.isWhiteSpace()) {
      element.content().append(events.getText());
      bounded(element.content(), line);
    }
  }

  private static <T extends CharSequence> T bounded(T text, int line) {
    if (text.length() > LONGEST) {
      throw new NotRead(Reason.TOO_COMPLEX, "", line);
    }
    return text;
  }
}
