package io.gongjian.webapp.rest.project;

import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSheetReading;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.project.ListingFactHistory;
import io.gongjian.engine.project.OpenedProject;
import io.gongjian.engine.project.OpeningProject;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.RecordFacts;
import io.gongjian.engine.project.RecordFacts.Guard;
import io.gongjian.engine.project.RecordingFacts;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.Reply;
import io.gongjian.webapp.rest.VersionTag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/projects/{project}/facts}: what is known of a project. A change names the version
 * it is based on in {@code If-Match}.
 */
@Path("/v1/projects/{project}/facts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FactsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject FindPack findPack;
  @Inject Clock clock;
  @Inject OpeningProject openingProject;
  @Inject RecordingFacts recordingFacts;
  @Inject ListingFactHistory listingFactHistory;

  @GET
  public Response list(@PathParam("project") String id) {
    return shown(transacting.reading(() -> openingProject.open(signedIn.actor(), Ids.project(id))));
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(
      @PathParam("project") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      InputStream request) {
    ProjectId project = Ids.project(id);
    long basedOn = VersionTag.basedOn(ifMatch);
    JsonBody body = JsonBody.read(request, Set.of("facts", "forget", "confirm"));
    return shown(
        transacting.changing(
            () ->
                openingProject
                    .open(signedIn.actor(), project)
                    .then(opened -> answers(opened, body))
                    .then(
                        answers ->
                            recordingFacts.record(
                                signedIn.actor(),
                                new RecordFacts(
                                    project,
                                    basedOn,
                                    Guard.ALL_FACTS,
                                    answers,
                                    Set.copyOf(body.texts("confirm")))))));
  }

  @GET
  @Path("/{fact}")
  public Response history(@PathParam("project") String id, @PathParam("fact") String fact) {
    return reply.of(
        transacting.reading(
            () ->
                openingProject
                    .open(signedIn.actor(), Ids.project(id))
                    .then(opened -> known(opened, fact))
                    .then(
                        known ->
                            listingFactHistory.list(signedIn.actor(), Ids.project(id), known))),
        history -> ProjectJson.history(fact, history));
  }

  private Response shown(Attempt<OpenedProject> attempt) {
    return reply.answer(
        attempt,
        opened ->
            reply.with(
                Response.ok().header(HttpHeaders.ETAG, VersionTag.of(opened.project().version())),
                ProjectJson.facts(opened)));
  }

  private Attempt<SortedMap<FactId, Answer>> answers(OpenedProject opened, JsonBody body) {
    return Refusal.packOf(choice(opened)).then(pack -> answers(pack, opened, body));
  }

  private PackChoice choice(OpenedProject opened) {
    return findPack.find(
        opened.project().region(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  private static Attempt<SortedMap<FactId, Answer>> answers(
      Pack pack, OpenedProject opened, JsonBody body) {
    SortedMap<FactId, Answer> answers = new TreeMap<>();
    List<FactFault> faults = new ArrayList<>();
    for (String forgotten : body.texts("forget")) {
      Optional<FactId> fact = find(pack, opened, forgotten);
      fact.ifPresent(id -> answers.put(id, Answer.forgotten()));
      if (fact.isEmpty()) {
        faults.add(FactSheetReader.noSuchFact(pack.vocabulary(), forgotten));
      }
    }
    FactSheetReading reading =
        FactSheetReader.read(pack.vocabulary(), body.object("facts"), FactSource.APPLICANT);
    if (reading instanceof FactSheetReading.Faulty faulty) {
      faults.addAll(faulty.faults());
    } else if (reading instanceof FactSheetReading.Read read) {
      answers.putAll(answers(read.sheet()));
    }
    return faults.isEmpty() ? Attempt.done(answers) : Attempt.refused(new Refusal.BadFacts(faults));
  }

  private static Map<FactId, Answer> answers(FactSheet sheet) {
    Map<FactId, Answer> answers = new TreeMap<>();
    for (Fact fact : sheet.facts().values()) {
      answers.put(fact.id(), Answer.of(fact.value()));
    }
    sheet.declaredUnknown().forEach(fact -> answers.put(fact, Answer.dontKnow()));
    return answers;
  }

  private Attempt<FactId> known(OpenedProject opened, String fact) {
    return choice(opened)
        .pack()
        .flatMap(pack -> find(pack, opened, fact))
        .map(Attempt::done)
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("fact", fact)));
  }

  private static Optional<FactId> find(Pack pack, OpenedProject opened, String fact) {
    return pack.vocabulary()
        .find(fact)
        .map(FactDefinition::id)
        .or(
            () ->
                opened.facts().stream()
                    .map(record -> record.fact())
                    .filter(id -> id.value().equals(fact))
                    .findFirst());
  }
}
