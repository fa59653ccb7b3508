package io.gongjian.webapp.adapter.pack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.webapp.adapter.persistence.pack.MyBatisPackVersions;
import java.util.Optional;

/** Finds packs by their hash: those that serve, and past ones from what was kept of them. */
public final class PastPacks implements FindPackVersion {

  private static final int MOST = 8;

  private final ServingPacks serving;
  private final MyBatisPackVersions kept;
  private final PackLoader loader;
  private final Cache<PackReference, Optional<Pack>> recent =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

  public PastPacks(ServingPacks serving, MyBatisPackVersions kept, PackLoader loader) {
    this.serving = serving;
    this.kept = kept;
    this.loader = loader;
  }

  @Override
  public Optional<Pack> find(PackReference reference) {
    return serving.find(reference).or(() -> past(reference));
  }

  private Optional<Pack> past(PackReference reference) {
    Optional<Pack> found =
        recent.get(reference, missing -> kept.find(missing).map(source -> load(missing, source)));
    if (found.isEmpty()) {
      recent.invalidate(reference);
    }
    return found;
  }

  private Pack load(PackReference reference, PackSource source) {
    Pack pack = loader.kept(source);
    if (!pack.reference().equals(reference)) {
      throw new EngineException(
          ErrorCode.UNREADABLE_PACK, "what was kept of [" + reference + "] differs");
    }
    return pack;
  }
}
