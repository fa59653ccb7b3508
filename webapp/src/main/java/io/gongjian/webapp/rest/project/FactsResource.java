package io.gongjian.webapp.rest.project;

import io.gongjian.engine.project.ListingFactHistory;
import io.gongjian.engine.project.OpenedProject;
import io.gongjian.engine.project.OpeningProject;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.RecordAnswers;
import io.gongjian.engine.project.RecordingAnswers;
import io.gongjian.engine.refusal.Attempt;
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
import java.util.Set;
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
  @Inject OpeningProject openingProject;
  @Inject RecordingAnswers recordingAnswers;
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
                recordingAnswers.record(
                    signedIn.actor(),
                    new RecordAnswers(
                        project,
                        basedOn,
                        body.object("facts"),
                        body.texts("forget"),
                        Set.copyOf(body.texts("confirm"))))));
  }

  @GET
  @Path("/{fact}")
  public Response history(@PathParam("project") String id, @PathParam("fact") String fact) {
    return reply.of(
        transacting.reading(() -> listingFactHistory.list(signedIn.actor(), Ids.project(id), fact)),
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
}
