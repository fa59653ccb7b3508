package io.gongjian.webapp.rest.casefile;

import io.gongjian.engine.casefile.AssignTasks;
import io.gongjian.engine.casefile.AssigningTasks;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseTask;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/tasks/assignments}: tasks of several cases are given to one person. There is no
 * transaction around it: each case is one by itself.
 */
@Path("/v1/tasks/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

  private static final int SHOWN = 60;

  @Inject SignedIn signedIn;
  @Inject Reply reply;
  @Inject AssigningTasks assigningTasks;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response assign(InputStream body) {
    return answer(body, false);
  }

  /** Tells what would come of it, and does nothing. */
  @POST
  @Path("/trial")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response attempt(InputStream body) {
    return answer(body, true);
  }

  private Response answer(InputStream stream, boolean trial) {
    JsonBody body = JsonBody.read(stream, Set.of("tasks", "to"));
    AssignTasks asked =
        new AssignTasks(
            body.texts("tasks").stream().map(AssignmentsResource::task).toList(),
            body.text("to").map(AssignmentsResource::person),
            trial);
    return reply.of(
        assigningTasks.assign(signedIn.actor(), asked),
        given -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put(
              "items", given.stream().map(one -> CaseJson.assigned(one, reply.locale())).toList());
          return tree;
        });
  }

  /** A task as it is named: the number of the case, a slash, and the id of the step. */
  private static CaseTask task(String text) {
    int slash = text.indexOf('/');
    try {
      return new CaseTask(
          CaseNumber.parse(text.substring(0, Math.max(0, slash)))
              .orElseThrow(() -> bad("tasks", text)),
          new StepId(text.substring(slash + 1)));
    } catch (IllegalArgumentException notAStep) {
      throw bad("tasks", text);
    }
  }

  private static PersonId person(String text) {
    try {
      return new PersonId(text);
    } catch (IllegalArgumentException nobody) {
      throw bad("to", text);
    }
  }

  private static ProblemException bad(String field, String given) {
    return new ProblemException(
        RefusalProblem.of(
            new Refusal.BadInput(
                List.of(
                    new InputFault(field, Excerpt.of(given, SHOWN), InputFault.Kind.MALFORMED)))));
  }
}
