package io.gongjian.webapp.page.operate;

import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.webapp.entry.health.PacksServe;
import io.gongjian.webapp.entry.health.StoreAnswers;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.wording.DayWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.health.Readiness;

/** Whether packs and database are well, as the readiness check says it. */
@Named("health")
@RequestScoped
public class ReadHealth {

  @Inject @Readiness PacksServe packs;
  @Inject @Readiness StoreAnswers store;
  @Inject EngineVersion engine;
  @Inject PageWords words;
  @Inject Clock clock;

  public List<PartView> getParts() {
    return List.of(
        new PartView(packs.call(), words.words()), new PartView(store.call(), words.words()));
  }

  public String getEngine() {
    return engine.value();
  }

  public String getNow() {
    return DayWording.minute(clock.instant());
  }
}
