package io.gongjian.engine.pack.internal;

import io.gongjian.engine.vocabulary.FactDefinition;
import java.util.Collection;
import java.util.Optional;

/** The ids that references can resolve to. */
interface Names {

  /** True when {@code id} is declared, or when it may be in a file that could not be read. */
  boolean knows(IdKind kind, String id);

  /** All declared ids of a kind. */
  Collection<String> known(IdKind kind);

  /** The definition of a fact; empty when it is not known, or not well enough. */
  Optional<FactDefinition> fact(String id);
}
