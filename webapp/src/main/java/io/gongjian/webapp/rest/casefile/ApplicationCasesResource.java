package io.gongjian.webapp.rest.casefile;

import io.gongjian.engine.casefile.OpeningCase;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.application.OpeningApplication;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/applications/{number}/cases}: the cases of an application. */
@Path("/v1/applications/{number}/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationCasesResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject OpeningApplication openingApplication;
  @Inject OpeningCase openingCase;

  @GET
  public Response list(@PathParam("number") String number) {
    if (!ApplicationNumber.isNumber(number)) {
      throw Ids.notFound("application", number);
    }
    return reply.of(transacting.reading(() -> tree(new ApplicationNumber(number))), tree -> tree);
  }

  private Attempt<Map<String, @Nullable Object>> tree(ApplicationNumber number) {
    Attempt<Application> application = openingApplication.open(signedIn.actor(), number);
    return application.map(
        found -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put(
              "items",
              openingCase.ofApplication(signedIn.actor(), number.value()).stream()
                  .map(CaseJson::file)
                  .toList());
          return tree;
        });
  }
}
