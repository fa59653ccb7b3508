package io.gongjian.engine.publish;

import io.gongjian.engine.pack.PackReference;
import java.util.Collection;

/** Notes which versions of packs serve, so that they can again when newer files have faults. */
@FunctionalInterface
public interface NoteServing {

  /**
   * Notes what serves now.
   *
   * @param there the ids of all packs that there are, those that cannot be served among them; any
   *     other was taken away
   */
  void note(Collection<PackReference> serving, Collection<String> there);
}
