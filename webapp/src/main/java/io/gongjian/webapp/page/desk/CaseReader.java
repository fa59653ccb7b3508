package io.gongjian.webapp.page.desk;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.FindShownNames;
import io.gongjian.engine.casefile.ActingOnCase;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseHead;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.FindLanePeople;
import io.gongjian.engine.casefile.OpeningCase;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.ledger.DocumentsOfProject;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.DrawFlow;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.application.OpeningApplication;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads cases for their page, and acts in them, on behalf of the one who is signed in. */
@RequestScoped
public class CaseReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject OpeningCase openingCase;
  @Inject ActingOnCase actingOnCase;
  @Inject OpeningApplication openingApplication;
  @Inject DocumentsOfProject documentsOfProject;
  @Inject FindLanePeople findLanePeople;
  @Inject FindShownNames findShownNames;
  @Inject DrawFlow drawFlow;
  @Inject Clock clock;

  /** The case as of a day; today where it is empty. */
  public Attempt<FoundCase> open(CaseNumber number, Optional<LocalDate> asOf) {
    Actor actor = signedIn.actor();
    return transacting.reading(
        () -> openingCase.open(actor, number, asOf).map(view -> found(actor, view)));
  }

  public Attempt<CaseFile> act(CaseRequest asked) {
    return transacting.changing(() -> actingOnCase.act(signedIn.actor(), asked));
  }

  private FoundCase found(Actor actor, CaseView view) {
    CaseHead head = view.file().head();
    Optional<Application> application =
        openingApplication.open(actor, new ApplicationNumber(head.number().application())).asDone();
    List<LedgerDocument> documents =
        documentsOfProject.list(actor, head.project()).asDone().orElse(List.of());
    Map<LaneId, List<PersonId>> lanes = lanes(view);
    return new FoundCase(
        view,
        new PersonId(actor.account().value()),
        Moment.of(clock).day(),
        application,
        documents,
        lanes,
        findShownNames.find(people(view, lanes)),
        drawFlow);
  }

  private Map<LaneId, List<PersonId>> lanes(CaseView view) {
    CaseHead head = view.file().head();
    Map<LaneId, List<PersonId>> people = new LinkedHashMap<>();
    view.flow()
        .lanes()
        .forEach(
            (id, lane) ->
                people.put(
                    id,
                    findLanePeople.find(
                        lane.department().orElse(head.department()), id, head.region())));
    return people;
  }

  /** Everybody who is named on the page. */
  static Set<AccountName> people(CaseView view, Map<LaneId, List<PersonId>> lanes) {
    FlowReading reading = view.file().reading();
    Stream<String> tasks =
        Stream.of(reading.open().values(), reading.waiting().values(), lanes.values())
            .flatMap(lists -> lists.stream().flatMap(List::stream))
            .map(PersonId::value);
    Stream<String> record = view.record().stream().flatMap(CaseReader::named);
    return Stream.concat(tasks, record)
        .filter(AccountName::isName)
        .map(AccountName::new)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> named(RecordEntry entry) {
    return Stream.of(
            Stream.of(entry.by().value()), entry.forWhom().stream(), entry.people().stream())
        .flatMap(names -> names);
  }
}
