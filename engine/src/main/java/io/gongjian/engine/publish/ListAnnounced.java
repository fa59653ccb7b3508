package io.gongjian.engine.publish;

import io.gongjian.engine.pack.PackReference;
import java.util.List;

/**
 * Lists which version of every pack the nodes serve, by the word of the one that published last.
 */
@FunctionalInterface
public interface ListAnnounced {

  /** Their references, without packs that were taken away. */
  List<PackReference> announced();
}
