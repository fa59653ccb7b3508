package io.gongjian.webapp.pack;

import io.gongjian.engine.pack.CheckRules;
import io.gongjian.engine.pack.KeepPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.PacksFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the packs of a folder and lets them serve. Each is checked, compiled and kept for good
 * before; a pack with faults does not serve, and the one of the same folder that served before
 * stays.
 */
public final class LoadingPacks {

  private static final Logger LOG = LoggerFactory.getLogger(LoadingPacks.class);
  private static final int SHOWN_FAULTS = 20;

  private final PackLoader loader;
  private final CheckRules checkRules;
  private final KeepPackVersion keepPackVersion;
  private final ServingPacks serving;

  public LoadingPacks(
      PackLoader loader,
      CheckRules checkRules,
      KeepPackVersion keepPackVersion,
      ServingPacks serving) {
    this.loader = loader;
    this.checkRules = checkRules;
    this.keepPackVersion = keepPackVersion;
    this.serving = serving;
  }

  /**
   * Loads all packs of {@code folder}; those of the folder before that are gone serve no longer.
   */
  public synchronized void load(Path folder) {
    PacksFolder packs = new PacksFolder(folder, loader);
    List<Pack> next = new ArrayList<>();
    Map<String, List<PackFault>> refused = new LinkedHashMap<>();
    for (String name : packs.names()) {
      PackSource source = packs.source(name);
      PackLoading loading = loader.load(source.own(), source.base());
      List<PackFault> faults = errors(loading);
      if (faults.isEmpty() && loading.pack().isPresent()) {
        Pack pack = loading.pack().get();
        keepPackVersion.keep(pack.reference(), source);
        next.add(pack);
        LOG.info("Pack {} serves region {}", pack.reference(), pack.region());
      } else {
        refused.put(name, faults);
        serving.find(name).ifPresent(next::add);
        tell(name, faults);
      }
    }
    serving.swap(next, refused);
  }

  private List<PackFault> errors(PackLoading loading) {
    List<PackFault> faults = new ArrayList<>(loading.faults());
    if (!loading.hasErrors()) {
      loading.pack().ifPresent(pack -> faults.addAll(checkRules.check(pack)));
    }
    return faults.stream().filter(PackFault::isError).toList();
  }

  private static void tell(String name, List<PackFault> faults) {
    LOG.error("Pack {} has {} faults and does not serve", name, faults.size());
    faults.stream()
        .limit(SHOWN_FAULTS)
        .forEach(
            fault ->
                LOG.error("{} {} {}", fault.code(), fault.place(), fault.what(Locale.ENGLISH)));
  }
}
