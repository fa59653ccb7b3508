package io.gongjian.webapp.rest.draft;

import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.sheet.OfferingTemplate;
import io.gongjian.forms.sheet.SheetTemplate;
import io.gongjian.forms.sheet.WriteSheet;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.Reply;
import io.gongjian.webapp.rest.RequestSize;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * {@code /api/v1/drafts/{draft}/fields/{field}/template.xlsx}: an empty table to be filled in with
 * a spreadsheet program.
 */
@Path("/v1/drafts/{draft}/fields/{field}/template.xlsx")
@RequestScoped
@Produces({RequestSize.WORKBOOK, MediaType.APPLICATION_JSON})
public class TableTemplateResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject OfferingTemplate offeringTemplate;
  @Inject WriteSheet writeSheet;

  @GET
  public Response offer(@PathParam("draft") String draft, @PathParam("field") String field) {
    if (!DraftId.isId(draft)) {
      throw Ids.notFound("draft", draft);
    }
    return reply.answer(
        transacting.reading(
            () ->
                offeringTemplate.offer(
                    signedIn.actor(), DraftId.parse(draft), field, reply.locale())),
        template ->
            Response.ok(workbook(template), RequestSize.WORKBOOK)
                .header(HttpHeaders.CONTENT_LANGUAGE, reply.locale().getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"template.xlsx\"; filename*=UTF-8''"
                        + encoded(template.title() + ".xlsx"))
                .build());
  }

  private byte[] workbook(SheetTemplate template) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writeSheet.write(template, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
