package io.gongjian.engine.pack;

/** Keeps the content of a pack for good, so that old receipts can be replayed. */
@FunctionalInterface
public interface KeepPackVersion {

  /**
   * Keeps {@code archive}, the files of the pack and of the one it extends; does nothing when that
   * hash is kept already.
   */
  void keep(PackReference reference, byte[] archive);
}
