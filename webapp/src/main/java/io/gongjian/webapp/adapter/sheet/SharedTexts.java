package io.gongjian.webapp.adapter.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts that cells name by a number. */
final class SharedTexts {

  /** How long a text of a cell may be; spreadsheet programs keep 32,767 letters. */
  static final int LONGEST = 40_000;

  private static final int MOST = 200_000;
  private static final long MOST_LETTERS = 10_000_000;

  private final List<String> texts = new ArrayList<>();

  private SharedTexts() {}

  static SharedTexts read(WorkbookParts parts) throws IOException, XMLStreamException {
    SharedTexts shared = new SharedTexts();
    Optional<XmlPart> part = parts.ofKind("sharedStrings");
    if (part.isPresent()) {
      try (XmlPart xml = part.get()) {
        long letters = 0;
        while (xml.nextElement()) {
          if (xml.is("si")) {
            String text = rich(xml, "si");
            letters += text.length();
            if (shared.texts.size() >= MOST || letters > MOST_LETTERS) {
              throw new TooMuch();
            }
            shared.texts.add(text);
          }
        }
      }
    }
    return shared;
  }

  /** The text that has begun as {@code parent}, without what tells how it is pronounced. */
  static String rich(XmlPart xml, String parent) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.nextWithin(parent)) {
      if (xml.is("rPh")) {
        xml.text(0);
      } else if (xml.is("t")) {
        text.append(xml.text(Math.max(0, LONGEST - text.length())));
      }
    }
    return text.toString();
  }

  /** The text of a number. */
  Optional<String> at(String number) {
    if (!number.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    int place = Integer.parseInt(number);
    return place < texts.size() ? Optional.of(texts.get(place)) : Optional.empty();
  }
}
