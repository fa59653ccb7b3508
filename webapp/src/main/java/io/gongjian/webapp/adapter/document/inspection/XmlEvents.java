package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of an archive event by event to its end, in whatever encoding it says, with
 * references resolved, and keeps nothing. A document type ends it. Bytes, events, depth and the
 * length of a single token are bounded. Prefixes count for nothing: whoever hides something may
 * choose any.
 */
final class XmlEvents {

  private static final int MOST_DEPTH = 2_000;
  private static final int LONGEST_TOKEN = 8 * 1024 * 1024;

  private final Spent spent;

  XmlEvents(Spent spent) {
    this.spent = spent;
  }

  /** Who is told of what a part says; names come without prefix. */
  interface Reader {
    void begins(String name, Attributes attributes);

    /** True while text matters; what nobody listens to is not even made. */
    boolean listens();

    void says(String text);

    void ends(String name);
  }

  /** The attributes of the element that begins. */
  interface Attributes {

    int count();

    String name(int index);

    String value(int index);

    /** An attribute by its name without prefix. */
    default Optional<String> named(String name) {
      for (int index = 0; index < count(); index++) {
        if (name(index).equals(name)) {
          return Optional.of(value(index));
        }
      }
      return Optional.empty();
    }
  }

  /** Throws where the part is not well-formed. */
  void read(InputStream part, Reader reader) throws XMLStreamException {
    Metered metered = new Metered(part);
    XMLStreamReader events = factory().createXMLStreamReader(metered);
    Attributes attributes = new AttributesOf(events);
    int depth = 0;
    while (events.hasNext()) {
      int event = events.next();
      spent.event();
      metered.tokenEnds();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > MOST_DEPTH) {
          throw new Misfit(UploadFault.TOO_COMPLEX);
        }
        reader.begins(local(events.getLocalName()), attributes);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        reader.ends(local(events.getLocalName()));
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Misfit(UploadFault.DOCTYPE);
      } else if (isText(event) && reader.listens()) {
        reader.says(events.getText());
      }
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  private static String local(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }

  private record AttributesOf(XMLStreamReader events) implements Attributes {
    @Override
    public int count() {
      return events.getAttributeCount();
    }

    @Override
    public String name(int index) {
      return local(events.getAttributeLocalName(index));
    }

    @Override
    public String value(int index) {
      return events.getAttributeValue(index);
    }
  }

  /** Counts what the parser takes, so that it cannot be made to keep a token without end. */
  private final class Metered extends FilterInputStream {

    private long sinceToken;

    Metered(InputStream part) {
      super(part);
    }

    void tokenEnds() {
      sinceToken = 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = super.read(into, from, most);
      if (read > 0) {
        spent.xml(read);
        sinceToken += read;
        if (sinceToken > LONGEST_TOKEN) {
          throw new Misfit(UploadFault.TOO_COMPLEX);
        }
      }
      return read;
    }
  }
}
