package io.gongjian.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads JSON text; a key that is there twice is a fault, and so is anything after the value. */
public final class JsonReader {

  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 400;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonReader() {}

  /** Reads a whole text as one JSON value. */
  public static JsonReading read(String text) {
    try {
      return new JsonReading.Read(MAPPER.readValue(text, Object.class));
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
      return new JsonReading.Malformed(
          Math.max(1, line), Math.max(1, column), broken.getOriginalMessage());
    }
  }
}
