package io.gongjian.engine.pack;

/** Keeps the content of a pack for good, so that old receipts can be replayed. */
@FunctionalInterface
public interface KeepPackVersion {

  /** Keeps the files a pack was loaded from; does nothing when that hash is kept already. */
  void keep(PackReference reference, PackSource source);
}
