package io.gongjian.webapp.rest.draft;

import io.gongjian.engine.text.Excerpt;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ReviewingDraft;
import io.gongjian.forms.application.SubmissionKey;
import io.gongjian.forms.application.SubmitDraft;
import io.gongjian.forms.application.SubmittingDraft;
import io.gongjian.forms.check.DroppedValue;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.PatchedDraft;
import io.gongjian.forms.draft.PatchingDraft;
import io.gongjian.forms.draft.Reconciliation;
import io.gongjian.forms.draft.ReconcilingDraft;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.Reply;
import io.gongjian.webapp.rest.VersionTag;
import io.gongjian.webapp.rest.application.ApplicationJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /api/v1/drafts/{draft}}: a draft, its saving, its check and its handing in. */
@Path("/v1/drafts/{draft}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

  private static final Logger LOG = LoggerFactory.getLogger(DraftsResource.class);
  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final int LOGGED = 80;

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ReviewingDraft reviewingDraft;
  @Inject PatchingDraft patchingDraft;
  @Inject ReconcilingDraft reconcilingDraft;
  @Inject SubmittingDraft submittingDraft;

  @GET
  public Response open(@PathParam("draft") String id) {
    return reply.answer(
        transacting.reading(() -> reviewingDraft.review(signedIn.actor(), draft(id))),
        review ->
            reply.with(
                Response.ok()
                    .header(HttpHeaders.ETAG, VersionTag.of(review.opened().draft().version())),
                DraftJson.tree(review, reply.locale())));
  }

  @PATCH
  @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
  public Response patch(
      @PathParam("draft") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      InputStream request) {
    DraftId draft = draft(id);
    long basedOn = VersionTag.basedOn(ifMatch);
    JsonBody body = JsonBody.read(request, Set.of("fields"));
    return reply.answer(
        transacting.changing(
            () -> patchingDraft.patch(signedIn.actor(), draft, basedOn, body.object("fields"))),
        patched -> {
          tell(draft, patched);
          return reply.with(
              Response.ok().header(HttpHeaders.ETAG, VersionTag.of(patched.draft().version())),
              DraftJson.tree(patched, reply.locale()));
        });
  }

  @POST
  @Path("/validation")
  public Response validate(@PathParam("draft") String id) {
    return reply.of(
        transacting.reading(() -> reviewingDraft.review(signedIn.actor(), draft(id))),
        review -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put("valid", review.hindrance().isEmpty());
          tree.put("problems", DraftJson.problems(review.opened(), reply.locale()));
          tree.put(
              "hindrance",
              review
                  .hindrance()
                  .map(refusal -> RefusalProblem.of(refusal).tree(reply.locale()))
                  .orElse(null));
          return tree;
        });
  }

  @GET
  @Path("/reconciliation")
  public Response preview(@PathParam("draft") String id) {
    return reply.answer(
        transacting.reading(() -> reconcilingDraft.preview(signedIn.actor(), draft(id))),
        this::reconciled);
  }

  @POST
  @Path("/reconciliation")
  public Response reconcile(@PathParam("draft") String id) {
    return reply.answer(
        transacting.changing(() -> reconcilingDraft.reconcile(signedIn.actor(), draft(id))),
        this::reconciled);
  }

  @POST
  @Path("/submission")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response submit(
      @PathParam("draft") String id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      InputStream request,
      @Context UriInfo uri) {
    DraftId draft = draft(id);
    JsonBody body = JsonBody.read(request, Set.of("promises"));
    if (key == null || !SubmissionKey.isKey(key)) {
      throw new ProblemException(Problem.of(ProblemCode.KEY_MISSING));
    }
    SubmitDraft asked =
        new SubmitDraft(draft, new SubmissionKey(key), Set.copyOf(body.texts("promises")));
    return reply.answer(
        transacting.changing(() -> submittingDraft.submit(signedIn.actor(), asked)),
        submission -> {
          Application application = submission.application();
          return reply.with(
              Response.created(
                  uri.getBaseUriBuilder().path("v1/applications/" + application.number()).build()),
              ApplicationJson.summary(application.summary()));
        });
  }

  private Response reconciled(Reconciliation reconciliation) {
    return reply.with(
        Response.ok()
            .header(HttpHeaders.ETAG, VersionTag.of(reconciliation.opened().draft().version())),
        DraftJson.tree(reconciliation, reply.locale()));
  }

  private void tell(DraftId draft, PatchedDraft patched) {
    if (!patched.dropped().isEmpty()) {
      LOG.warn(
          "Draft {}: not taken from {}: {}",
          draft,
          signedIn.actor().account(),
          patched.dropped().stream().map(DraftsResource::logged).collect(Collectors.joining(", ")));
    }
  }

  private static String logged(DroppedValue dropped) {
    String name = dropped.name().replaceAll("[^\\x20-\\x7e]", "?");
    return Excerpt.head(name, LOGGED) + " " + dropped.reason();
  }

  private static DraftId draft(String text) {
    if (!DraftId.isId(text)) {
      throw Ids.notFound("draft", text);
    }
    return DraftId.parse(text);
  }
}
