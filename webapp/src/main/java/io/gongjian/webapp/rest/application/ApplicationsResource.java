package io.gongjian.webapp.rest.application;

import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.application.OpeningApplication;
import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.page.paper.PrintingApplication;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/applications/{number}}: an application with its receipt, and on paper. */
@Path("/v1/applications/{number}")
@RequestScoped
public class ApplicationsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject OpeningApplication openingApplication;
  @Inject PrintingApplication printing;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response open(@PathParam("number") String number) {
    return reply.answer(
        application(number), application -> reply.text(Response.ok(), shown(application)));
  }

  @GET
  @Path("/application.pdf")
  @Produces({"application/pdf", MediaType.APPLICATION_JSON})
  public Response print(
      @PathParam("number") String number,
      @QueryParam("lang") @Nullable String language,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    Locale locale = language == null ? reply.locale() : AcceptedLanguage.of(language);
    return reply.answer(
        application(number),
        application ->
            Response.ok(printing.print(application, locale, request, response))
                .type("application/pdf")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(
                    "Content-Disposition",
                    "attachment; filename=\"" + application.number() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build());
  }

  private Attempt<Application> application(String number) {
    if (!ApplicationNumber.isNumber(number)) {
      throw Ids.notFound("application", number);
    }
    return transacting.reading(
        () -> openingApplication.open(signedIn.actor(), new ApplicationNumber(number)));
  }

  /** The summary with the kept receipt inside, exactly as it is kept. */
  private static String shown(Application application) {
    String summary = JsonText.compact(ApplicationJson.summary(application.summary()));
    return summary.substring(0, summary.length() - 1)
        + ",\"receipt\":"
        + application.receipt().text()
        + "}";
  }
}
