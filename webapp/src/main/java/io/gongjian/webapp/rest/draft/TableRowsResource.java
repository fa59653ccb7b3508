package io.gongjian.webapp.rest.draft;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.sheet.SheetProblem;
import io.gongjian.forms.sheet.TableRows;
import io.gongjian.forms.sheet.TakingRows;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.Reply;
import io.gongjian.webapp.rest.RequestSize;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/drafts/{draft}/fields/{field}/rows}: the rows of a table out of a workbook or a
 * clipboard, as they could be saved; nothing is saved here.
 */
@Path("/v1/drafts/{draft}/fields/{field}/rows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TableRowsResource {

  private static final String PASTED = "text/tab-separated-values";

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject TakingRows takingRows;

  @POST
  @Consumes(RequestSize.WORKBOOK)
  public Response take(
      @PathParam("draft") String draft, @PathParam("field") String field, InputStream workbook) {
    if (!DraftId.isId(draft)) {
      throw Ids.notFound("draft", draft);
    }
    return reply.of(
        transacting
            .reading(() -> takingRows.table(signedIn.actor(), DraftId.parse(draft), field))
            .then(table -> takingRows.take(table, workbook)),
        TableRowsResource::tree);
  }

  @POST
  @Consumes(PASTED)
  public Response paste(
      @PathParam("draft") String draft,
      @PathParam("field") String field,
      @QueryParam("from") @Nullable String from,
      InputStream pasted) {
    if (!DraftId.isId(draft)) {
      throw Ids.notFound("draft", draft);
    }
    String text = JsonBody.whole(pasted);
    return reply.of(
        transacting
            .reading(() -> takingRows.table(signedIn.actor(), DraftId.parse(draft), field))
            .then(table -> Attempt.done(takingRows.paste(table, text, Optional.ofNullable(from)))),
        TableRowsResource::tree);
  }

  private static Map<String, @Nullable Object> tree(TableRows taken) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("rows", taken.rows());
    tree.put("columns", taken.columns());
    tree.put("problems", taken.problems().stream().map(TableRowsResource::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(SheetProblem problem) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("row", problem.row());
    tree.put("column", problem.column());
    tree.put("code", problem.fault().word());
    tree.put("text", Map.of("zh", problem.text().zh(), "en", problem.text().en()));
    return tree;
  }
}
