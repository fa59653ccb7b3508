package io.gongjian.engine.publish;

import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import java.util.Optional;

/** Finds the files of a version that was kept. */
@FunctionalInterface
public interface FindKeptSource {

  Optional<PackSource> find(PackReference reference);
}
