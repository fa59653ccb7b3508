package io.gongjian.forms.draft;

import io.gongjian.engine.project.ProjectId;
import java.util.UUID;

/** Names a draft in addresses: random, so that none can be guessed. */
public record DraftId(UUID value) {

  public static boolean isId(String text) {
    return ProjectId.isId(text);
  }

  public static DraftId parse(String text) {
    return new DraftId(ProjectId.parse(text).value());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
