package io.gongjian.webapp.rest.project;

import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.progress.ReadingStages;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** {@code /api/v1/projects/{project}/stages}: how far a project has come, and what that took. */
@Path("/v1/projects/{project}/stages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectStagesResource {

  private static final int SHOWN = 40;

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ReadingStages readingStages;

  @GET
  public Response read(
      @PathParam("project") String project, @QueryParam("asOf") @DefaultValue("") String asOf) {
    Optional<LocalDate> day = day(asOf);
    return reply.of(
        transacting.reading(() -> readingStages.read(signedIn.actor(), Ids.project(project), day)),
        StagesJson::tree);
  }

  private static Optional<LocalDate> day(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(WrittenDay.parse(text));
    } catch (DateTimeException notADay) {
      throw new ProblemException(
          Problem.of(ProblemCode.BAD_PARAMETER)
              .about("asOf", Excerpt.of(text, SHOWN), "2026-11-21"));
    }
  }
}
