package io.gongjian.engine.receipt;

/** The version of the engine that made an answer. */
public record EngineVersion(String value) {

  public EngineVersion {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an engine version needs a text");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
