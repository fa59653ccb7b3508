package io.gongjian.webapp.rest.migration;

import io.gongjian.engine.migration.ListingFlowVersions;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /api/v1/flow-versions}: flows that cases run in by an older version of their pack. */
@Path("/v1/flow-versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FlowVersionsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ListingFlowVersions listingFlowVersions;

  @GET
  public Response list() {
    return reply.of(
        transacting.reading(() -> listingFlowVersions.list(signedIn.actor())),
        MigrationJson::versions);
  }
}
