package io.gongjian.engine.casefile;

import java.util.Optional;

/** Locks a case until the change ends; nothing about it is changed without. */
@FunctionalInterface
public interface LockCase {

  Optional<CaseFile> lock(CaseNumber number);
}
