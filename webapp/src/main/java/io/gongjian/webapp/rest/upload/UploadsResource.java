package io.gongjian.webapp.rest.upload;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.SeenContent;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.engine.upload.ReceivingUpload;
import io.gongjian.engine.upload.StartUpload;
import io.gongjian.engine.upload.StartingUpload;
import io.gongjian.engine.upload.UploadId;
import io.gongjian.engine.upload.UploadPiece;
import io.gongjian.engine.upload.UploadProgress;
import io.gongjian.engine.upload.UploadState;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.Reply;
import io.gongjian.webapp.rest.RequestSize;
import io.gongjian.webapp.rest.ledger.LedgerJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/projects/{project}/uploads}: files in pieces, in the manner of tus 1.0. There is
 * no transaction around it: a file may take long, and each step is whole by itself.
 */
@Path("/v1/projects/{project}/uploads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UploadsResource {

  private static final String OFFSET = PieceHeaders.OFFSET;

  @Inject SignedIn signedIn;
  @Inject Reply reply;
  @Inject StartingUpload startingUpload;
  @Inject ReceivingUpload receivingUpload;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(
      @PathParam("project") String project, InputStream request, @Context UriInfo uri) {
    JsonBody body = JsonBody.read(request, Set.of("name", "size", "material", "validUntil"));
    StartUpload asked =
        new StartUpload(
            Ids.project(project),
            body.text("name").orElse(""),
            body.number("size").orElse(0L),
            body.text("material").map(UploadsResource::material),
            body.text("validUntil").map(UploadsResource::day));
    return reply.answer(
        startingUpload.start(signedIn.actor(), asked),
        upload ->
            reply.with(
                Response.created(uri.getAbsolutePathBuilder().path(upload.id().toString()).build())
                    .header(OFFSET, 0),
                tree(new UploadProgress(upload, 0, Optional.empty()))));
  }

  /** What is not a document yet: still on its way, waiting for its check, or refused after it. */
  @GET
  public Response open(@PathParam("project") String project) {
    return reply.of(
        receivingUpload.open(signedIn.actor(), Ids.project(project)),
        found -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put("items", found.stream().map(one -> tree(one)).toList());
          return tree;
        });
  }

  @HEAD
  @Path("/{upload}")
  public Response progress(
      @PathParam("project") String project, @PathParam("upload") String upload) {
    return reply.answer(
        receivingUpload.progress(signedIn.actor(), Ids.project(project), id(upload)),
        found ->
            Response.noContent()
                .header(OFFSET, found.offset())
                .header("Upload-Length", found.upload().size())
                .header("Upload-State", found.state().word())
                .header("Cache-Control", "no-store")
                .build());
  }

  @PATCH
  @Path("/{upload}")
  @Consumes(RequestSize.PIECE)
  public Response append(
      @PathParam("project") String project,
      @PathParam("upload") String upload,
      @Context HttpHeaders headers,
      InputStream bytes) {
    UploadPiece piece = PieceHeaders.read(headers, bytes);
    return reply.answer(
        receivingUpload.append(signedIn.actor(), Ids.project(project), id(upload), piece),
        found ->
            reply.with(
                Response.status(
                        found.state() == UploadState.CHECKING
                            ? Response.Status.ACCEPTED
                            : Response.Status.OK)
                    .header(OFFSET, found.offset()),
                tree(found)));
  }

  @DELETE
  @Path("/{upload}")
  public Response giveUp(@PathParam("project") String project, @PathParam("upload") String upload) {
    return reply.answer(
        receivingUpload.giveUp(signedIn.actor(), Ids.project(project), id(upload)),
        gone -> Response.noContent().build());
  }

  private Map<String, @Nullable Object> tree(UploadProgress progress) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", progress.upload().id().toString());
    tree.put("name", progress.upload().name());
    tree.put("size", progress.upload().size());
    tree.put("offset", progress.offset());
    tree.put("material", progress.upload().material().map(MaterialId::value).orElse(null));
    tree.put("state", progress.state().word());
    tree.put(
        "fault",
        fault(progress)
            .map(fault -> RefusalProblem.tree(refusal(progress, fault), reply.locale()))
            .orElse(null));
    tree.put("document", progress.document().map(LedgerJson::document).orElse(null));
    return tree;
  }

  private static Refusal.BadUpload refusal(UploadProgress progress, UploadFault fault) {
    return Refusal.BadUpload.of(fault, progress.upload().name(), SeenContent.UNKNOWN);
  }

  /** What is wrong with it, or why it waits. */
  private static Optional<UploadFault> fault(UploadProgress progress) {
    return progress.state() == UploadState.CHECKING
        ? Optional.of(UploadFault.SCANNER_NOT_REACHABLE)
        : progress.upload().refusal();
  }

  private static UploadId id(String text) {
    if (!UploadId.isId(text)) {
      throw Ids.notFound("upload", text);
    }
    return UploadId.parse(text);
  }

  private static MaterialId material(String text) {
    try {
      return new MaterialId(text);
    } catch (IllegalArgumentException noId) {
      throw bad("material", text);
    }
  }

  private static LocalDate day(String text) {
    try {
      return WrittenDay.parse(text);
    } catch (DateTimeException noDay) {
      throw bad("validUntil", text);
    }
  }

  private static ProblemException bad(String field, String given) {
    String shown = Excerpt.of(given, 40);
    return new ProblemException(
        RefusalProblem.of(
            new Refusal.BadInput(
                List.of(new InputFault(field, shown, InputFault.Kind.MALFORMED)))));
  }
}
