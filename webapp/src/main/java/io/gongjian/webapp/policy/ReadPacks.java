package io.gongjian.webapp.policy;

import io.gongjian.engine.pack.PackFault;
import io.gongjian.webapp.language.PageWords;
import io.gongjian.webapp.pack.ServingPacks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The packs that serve, and those that were refused. */
@Named("packs")
@RequestScoped
public class ReadPacks {

  @Inject ServingPacks serving;
  @Inject PageWords words;

  public List<PackView> getServing() {
    return serving.packs().stream().map(pack -> new PackView(pack, words.words())).toList();
  }

  public List<RefusedPack> getRefused() {
    return serving.refused().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new RefusedPack(
                    entry.getKey(), entry.getValue().stream().map(this::sentence).toList()))
        .toList();
  }

  private String sentence(PackFault fault) {
    return fault.code() + " " + fault.place() + ": " + fault.what(words.words().locale());
  }
}
