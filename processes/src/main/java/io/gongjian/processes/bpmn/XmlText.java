package io.gongjian.processes.bpmn;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, indented, the same for the same input. Names come with their prefix. */
final class XmlText {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;

  XmlText() {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    this.writer = writer(text);
  }

  private static XMLStreamWriter writer(StringWriter text) {
    try {
      return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException accident) {
      throw new EngineException(ErrorCode.UNEXPECTED, "no writer of XML", accident);
    }
  }

  /** An element with what is in it; attributes as name and value in turn, empty ones left out. */
  XmlText element(String name, String[] attributes, Runnable inside) {
    run(
        () -> {
          line();
          writer.writeStartElement(name);
          attributes(attributes);
        });
    depth++;
    inside.run();
    depth--;
    run(
        () -> {
          line();
          writer.writeEndElement();
        });
    return this;
  }

  XmlText empty(String name, String... attributes) {
    run(
        () -> {
          line();
          writer.writeEmptyElement(name);
          attributes(attributes);
        });
    return this;
  }

  XmlText text(String name, String content, String... attributes) {
    run(
        () -> {
          line();
          writer.writeStartElement(name);
          attributes(attributes);
          writer.writeCharacters(content);
          writer.writeEndElement();
        });
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int at = 0; at < attributes.length; at += 2) {
      if (!attributes[at + 1].isEmpty()) {
        writer.writeAttribute(attributes[at], attributes[at + 1]);
      }
    }
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static void run(Writing writing) {
    try {
      writing.run();
    } catch (XMLStreamException accident) {
      throw new EngineException(ErrorCode.UNEXPECTED, "not to be written as XML", accident);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }

  @Override
  public String toString() {
    run(writer::flush);
    return text + "\n";
  }
}
