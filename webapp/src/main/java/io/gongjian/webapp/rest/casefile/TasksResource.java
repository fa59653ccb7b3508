package io.gongjian.webapp.rest.casefile;

import io.gongjian.engine.casefile.ListingTasks;
import io.gongjian.engine.casefile.TaskQuery;
import io.gongjian.engine.casefile.TaskView;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.PageParameters;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/tasks}: the lists of the desk. */
@Path("/v1/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

  private static final int SHOWN = 40;

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ListingTasks listingTasks;

  @GET
  public Response list(
      @QueryParam("view") @DefaultValue("mine") String view,
      @QueryParam("matter") @DefaultValue("") String matter,
      @QueryParam("q") @DefaultValue("") String text,
      @BeanParam PageParameters page,
      @QueryParam("after") @DefaultValue("") String after) {
    TaskQuery query =
        new TaskQuery(
            view(view),
            Set.of(),
            matter(matter).map(Set::of).orElse(Set.of()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text(text));
    return reply.answer(
        transacting.reading(() -> listingTasks.list(signedIn.actor(), query, page.request(after))),
        found -> reply.page(found, CaseJson::summary));
  }

  @GET
  @Path("/counts")
  public Response counts() {
    return reply.of(
        transacting.reading(() -> listingTasks.counts(signedIn.actor())), TasksResource::tree);
  }

  private static Map<String, @Nullable Object> tree(Map<TaskView, Long> counts) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    for (TaskView view : TaskView.values()) {
      tree.put(view.word(), counts.getOrDefault(view, 0L));
    }
    return tree;
  }

  private static TaskView view(String text) {
    return TaskView.named(text)
        .orElseThrow(
            () ->
                bad(
                    "view",
                    text,
                    Arrays.stream(TaskView.values())
                        .map(TaskView::word)
                        .collect(Collectors.joining(" "))));
  }

  private static Optional<MatterId> matter(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new MatterId(text));
    } catch (IllegalArgumentException notAnId) {
      throw bad("matter", text, "construction_permit");
    }
  }

  private static String text(String text) {
    if (text.length() > TaskQuery.LONGEST_TEXT) {
      throw bad("q", text, "0-" + TaskQuery.LONGEST_TEXT);
    }
    return text;
  }

  private static ProblemException bad(String name, String given, String expected) {
    return new ProblemException(
        Problem.of(ProblemCode.BAD_PARAMETER).about(name, Excerpt.of(given, SHOWN), expected));
  }
}
