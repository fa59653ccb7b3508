package io.gongjian.engine.project;

import java.util.UUID;

/** Names a kept determination in addresses. */
public record DeterminationId(UUID value) {

  public static DeterminationId parse(String text) {
    return new DeterminationId(ProjectId.parse(text).value());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
