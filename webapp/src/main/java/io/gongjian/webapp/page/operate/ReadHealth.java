package io.gongjian.webapp.page.operate;

import io.gongjian.engine.administration.ListingMailFaults;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.webapp.entry.health.MailGoes;
import io.gongjian.webapp.entry.health.PacksServe;
import io.gongjian.webapp.entry.health.StoreAnswers;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.page.wording.DayWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.health.Readiness;

/** Whether packs, database and mail are well, as the readiness check says it. */
@Named("health")
@RequestScoped
public class ReadHealth {

  @Inject @Readiness PacksServe packs;
  @Inject @Readiness StoreAnswers store;
  @Inject @Readiness MailGoes mail;
  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ListingMailFaults listingMailFaults;
  @Inject EngineVersion engine;
  @Inject PageWords words;
  @Inject Clock clock;

  public List<PartView> getParts() {
    return List.of(
        new PartView(packs.call(), words.words()),
        new PartView(store.call(), words.words()),
        new PartView(mail.call(), words.words()));
  }

  /** The mails of the last week that could not be sent, a line each. */
  public List<String> getMailFaults() {
    return transacting
        .reading(() -> listingMailFaults.list(signedIn.actor()))
        .asDone()
        .orElse(List.of())
        .stream()
        .map(
            fault ->
                words
                    .words()
                    .of(
                        "health.mail_fault",
                        DayWording.minute(fault.at()),
                        fault.account().value(),
                        fault.number().value(),
                        fault.reason()))
        .toList();
  }

  public String getEngine() {
    return engine.value();
  }

  public String getNow() {
    return DayWording.minute(clock.instant());
  }
}
