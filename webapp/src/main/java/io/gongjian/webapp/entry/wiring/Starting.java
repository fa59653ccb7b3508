package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.publish.LoadingPacks;
import io.gongjian.webapp.entry.demo.SeedingDemo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the packs when the application starts, and seeds the demo where it is asked for. */
@ApplicationScoped
public class Starting {

  private static final Logger LOG = LoggerFactory.getLogger(Starting.class);

  @Inject Surroundings surroundings;
  @Inject LoadingPacks loadingPacks;
  @Inject SeedingDemo seedingDemo;
  @Inject SeedingLater seedingLater;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    surroundings
        .packs()
        .ifPresentOrElse(
            loadingPacks::load,
            () -> LOG.error("No folder of packs: set {} and start again", Surroundings.PACKS));
    if (surroundings.demo()) {
      seedingDemo.seed();
    }
    if (surroundings.demoCases()) {
      seedingLater.begin();
    }
  }
}
