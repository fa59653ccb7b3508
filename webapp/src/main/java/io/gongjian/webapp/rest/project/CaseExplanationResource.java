package io.gongjian.webapp.rest.project;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.forms.application.ExplainingApplied;
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

/** {@code /api/v1/cases/{case}/explanation}: why its matter applied when it was handed in. */
@Path("/v1/cases/{case}/explanation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseExplanationResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ExplainingApplied explaining;

  @GET
  public Response explain(@PathParam("case") String number) {
    CaseNumber of = CaseNumber.parse(number).orElseThrow(() -> Ids.notFound("case", number));
    return reply.of(
        transacting.reading(() -> explaining.explain(signedIn.actor(), of)),
        explained -> ExplanationJson.tree(explained, reply.locale()));
  }
}
