package io.gongjian.webapp.rest.ledger;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.ledger.DocumentStore;
import io.gongjian.engine.ledger.DocumentsOfProject;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.ledger.PaintDocument;
import io.gongjian.engine.ledger.Painting;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Attachment;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/projects/{project}/documents}: the documents of a project. */
@Path("/v1/projects/{project}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

  private static final Duration COME_BACK = Duration.ofSeconds(5);

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject DocumentsOfProject documentsOfProject;
  @Inject DocumentStore documents;
  @Inject PaintDocument paintDocument;

  @GET
  public Response list(@PathParam("project") String project) {
    return reply.of(
        transacting.reading(() -> documentsOfProject.list(signedIn.actor(), Ids.project(project))),
        found -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put("items", found.stream().map(LedgerJson::document).toList());
          return tree;
        });
  }

  /** The bytes: always as a download of the type that was found, never run by a browser. */
  @GET
  @Path("/{hash}")
  @Produces(MediaType.WILDCARD)
  public Response content(@PathParam("project") String project, @PathParam("hash") String hash) {
    if (!ContentHash.isHash(hash)) {
      throw Ids.notFound("document", hash);
    }
    return reply.answer(
        transacting.reading(
            () ->
                documentsOfProject.open(
                    signedIn.actor(), Ids.project(project), new ContentHash(hash))),
        this::download);
  }

  /**
   * The first page of a PDF as a picture; 404 for what cannot be painted, 503 while others are. No
   * transaction is open while it is painted.
   */
  @GET
  @Path("/{hash}/preview")
  @Produces("image/png")
  public Response preview(@PathParam("project") String project, @PathParam("hash") String hash) {
    if (!ContentHash.isHash(hash)) {
      throw Ids.notFound("document", hash);
    }
    return reply.answer(
        transacting.reading(
            () ->
                documentsOfProject.open(
                    signedIn.actor(), Ids.project(project), new ContentHash(hash))),
        this::picture);
  }

  private Response picture(LedgerDocument document) {
    if (document.type() != ContentType.PDF) {
      throw Ids.notFound("document", document.hash().value());
    }
    try {
      Painting painting =
          paintDocument.paint(
              document.hash(),
              documents
                  .file(document.hash())
                  .orElseThrow(() -> Ids.notFound("document", document.hash().value())));
      if (painting instanceof Painting.Painted painted) {
        return Response.ok(painted.png()).header("Cache-Control", "private, no-store").build();
      }
      if (painting instanceof Painting.Occupied) {
        return Problem.of(ProblemCode.OCCUPIED)
            .about(String.valueOf(COME_BACK.toSeconds()))
            .response(reply.locale(), COME_BACK);
      }
      throw Ids.notFound("document", document.hash().value());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private InputStream bytes(LedgerDocument document) throws IOException {
    return documents
        .open(document.hash())
        .orElseThrow(() -> Ids.notFound("document", document.hash().value()));
  }

  private Response download(LedgerDocument document) {
    try {
      return Response.ok(bytes(document))
          .type(document.type().mediaType())
          .header(HttpHeaders.CONTENT_LENGTH, document.size())
          .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.name()))
          .header("Content-Security-Policy", "sandbox; default-src 'none'")
          .header("X-Content-Type-Options", "nosniff")
          .build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
