package io.gongjian.engine.project;

import java.util.UUID;

/** Gives ids that nobody can guess. */
@FunctionalInterface
public interface NewId {
  UUID next();
}
