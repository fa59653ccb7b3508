package io.gongjian.engine.receipt;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of the engine that made an answer. */
public record EngineVersion(String value) {

  public EngineVersion {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an engine version needs a text");
    }
  }

  /** The version of this build. */
  public static EngineVersion current() {
    try (InputStream stream = EngineVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      if (stream != null) {
        properties.load(stream);
      }
      return new EngineVersion(properties.getProperty("version", ""));
    } catch (IOException broken) {
      throw new EngineException(ErrorCode.UNEXPECTED, "version.properties", broken);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
