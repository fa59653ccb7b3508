package io.gongjian.engine.pack.edit;

import io.gongjian.engine.pack.PackFiles;
import java.util.Optional;
import java.util.function.Function;

/** What came of editing a pack: all edits were made, or none. */
public sealed interface EditOutcome {

  /** All were made; {@code files} are those of the pack after them. */
  record Edited(PackFiles files) implements EditOutcome {
    @Override
    public <R> R fold(Function<PackFiles, R> edited, Function<EditRefusal, R> refused) {
      return edited.apply(files);
    }
  }

  /** One could not be made. */
  record Refused(EditRefusal refusal) implements EditOutcome {
    @Override
    public <R> R fold(Function<PackFiles, R> edited, Function<EditRefusal, R> refused) {
      return refused.apply(refusal);
    }
  }

  /** Takes the way that fits. */
  <R> R fold(Function<PackFiles, R> edited, Function<EditRefusal, R> refused);

  default Optional<PackFiles> asEdited() {
    return fold(Optional::of, refusal -> Optional.empty());
  }

  default Optional<EditRefusal> asRefused() {
    return fold(files -> Optional.empty(), Optional::of);
  }
}
