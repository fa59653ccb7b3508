package io.gongjian.webapp.page.policy;

import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.publish.Publication;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.webapp.entry.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The packs that serve, and those that were refused. */
@Named("packs")
@RequestScoped
public class ReadPacks {

  private static final int MOST_FAULTS = 100;

  @Inject ServingPacks serving;
  @Inject PageWords words;

  public List<PackView> getServing() {
    return serving.packs().stream().map(pack -> new PackView(pack, words.words())).toList();
  }

  public List<RefusedPack> getRefused() {
    return serving.faulty().stream().map(this::refused).toList();
  }

  private RefusedPack refused(Publication publication) {
    return new RefusedPack(
        publication.name(),
        publication.pack().map(pack -> pack.reference().version()).orElse(""),
        publication.errors().stream().limit(MOST_FAULTS).map(this::sentence).toList(),
        publication.errors().size());
  }

  private String sentence(PackFault fault) {
    return fault.code() + " " + fault.place() + ": " + fault.what(words.words().locale());
  }
}
