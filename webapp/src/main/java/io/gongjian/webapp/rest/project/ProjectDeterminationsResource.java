package io.gongjian.webapp.rest.project;

import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.project.ComparingDeterminations;
import io.gongjian.engine.project.ExplainApplicability;
import io.gongjian.engine.project.ExplainingApplicability;
import io.gongjian.engine.project.ListingDeterminations;
import io.gongjian.engine.project.ReadingReceipt;
import io.gongjian.engine.project.Replay;
import io.gongjian.engine.project.ReplayingDetermination;
import io.gongjian.engine.project.SaveDetermination;
import io.gongjian.engine.project.SavedDetermination;
import io.gongjian.engine.project.SavingDetermination;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.PageParameters;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/projects/{project}/determinations}: the determinations kept of a project. */
@Path("/v1/projects/{project}/determinations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectDeterminationsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ListingDeterminations listingDeterminations;
  @Inject SavingDetermination savingDetermination;
  @Inject ReadingReceipt readingReceipt;
  @Inject ReplayingDetermination replayingDetermination;
  @Inject ComparingDeterminations comparingDeterminations;
  @Inject ExplainingApplicability explainingApplicability;

  @GET
  public Response list(
      @PathParam("project") String project,
      @BeanParam PageParameters page,
      @QueryParam("after") @DefaultValue("") String after) {
    return reply.answer(
        transacting.reading(
            () ->
                listingDeterminations.list(
                    signedIn.actor(), Ids.project(project), page.request(after))),
        found -> reply.page(found, ProjectJson::tree));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(
      @PathParam("project") String project, InputStream request, @Context UriInfo uri) {
    JsonBody body = JsonBody.read(request, Set.of("asOf", "basedOn"));
    SaveDetermination asked =
        new SaveDetermination(
            Ids.project(project),
            body.text("asOf").map(ProjectDeterminationsResource::day),
            body.number("basedOn"));
    return reply.answer(
        transacting.changing(() -> savingDetermination.save(signedIn.actor(), asked)),
        saved ->
            reply.text(
                Response.created(
                    uri.getAbsolutePathBuilder().path(saved.summary().id().toString()).build()),
                shown(saved)));
  }

  @GET
  @Path("/{determination}")
  public Response open(
      @PathParam("project") String project, @PathParam("determination") String id) {
    return reply.answer(
        transacting.reading(
            () ->
                readingReceipt.read(signedIn.actor(), Ids.project(project), Ids.determination(id))),
        saved -> reply.text(Response.ok(), shown(saved)));
  }

  @POST
  @Path("/{determination}/replay")
  public Response replay(
      @PathParam("project") String project, @PathParam("determination") String id) {
    return reply.of(
        transacting.reading(
            () ->
                replayingDetermination.replay(
                    signedIn.actor(), Ids.project(project), Ids.determination(id))),
        ProjectDeterminationsResource::tree);
  }

  @GET
  @Path("/{determination}/explanations/{matter}")
  public Response explain(
      @PathParam("project") String project,
      @PathParam("determination") String id,
      @PathParam("matter") String matter) {
    ExplainApplicability asked =
        ExplainApplicability.kept(Ids.project(project), Ids.determination(id), matter(matter));
    return reply.of(
        transacting.reading(() -> explainingApplicability.explain(signedIn.actor(), asked)),
        explained -> ExplanationJson.tree(explained, reply.locale()));
  }

  @GET
  @Path("/{determination}/comparison")
  public Response compare(
      @PathParam("project") String project,
      @PathParam("determination") String before,
      @QueryParam("with") @DefaultValue("") String after) {
    if (after.isEmpty()) {
      throw new ProblemException(
          Problem.of(ProblemCode.BAD_PARAMETER).about("with", "", "/determinations"));
    }
    return reply.of(
        transacting.reading(
            () ->
                comparingDeterminations.compare(
                    signedIn.actor(),
                    Ids.project(project),
                    Ids.determination(before),
                    Ids.determination(after))),
        ComparisonJson::tree);
  }

  /** The summary with the kept receipt inside, exactly as it is kept. */
  private static String shown(SavedDetermination saved) {
    String summary = JsonText.compact(ProjectJson.tree(saved.summary()));
    return summary.substring(0, summary.length() - 1)
        + ",\"receipt\":"
        + saved.receipt().text()
        + "}";
  }

  private static Map<String, @Nullable Object> tree(Replay replay) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("determination", replay.summary().id().toString());
    tree.put("same", replay.same());
    tree.put("receiptHash", replay.summary().receiptHash());
    tree.put("receiptHashAgain", replay.hashAgain());
    tree.put("keptBy", replay.keptBy().value());
    tree.put("replayedBy", replay.replayedBy().value());
    return tree;
  }

  private static MatterId matter(String text) {
    try {
      return new MatterId(text);
    } catch (IllegalArgumentException noId) {
      throw Ids.notFound("matter", text);
    }
  }

  private static LocalDate day(String text) {
    try {
      return WrittenDay.parse(text);
    } catch (DateTimeException notADay) {
      String shown = Excerpt.of(text, 40);
      throw new ProblemException(
          Problem.of(ProblemCode.BAD_PARAMETER).about("asOf", shown, "2026-01-31"));
    }
  }
}
