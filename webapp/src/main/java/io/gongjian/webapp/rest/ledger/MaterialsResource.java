package io.gongjian.webapp.rest.ledger;

import io.gongjian.engine.resolution.ListingMaterials;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/projects/{project}/materials}: how the materials of its matters stand. */
@Path("/v1/projects/{project}/materials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MaterialsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ListingMaterials listingMaterials;

  @GET
  public Response materials(
      @PathParam("project") String project,
      @QueryParam("matters") @DefaultValue("") String matters) {
    List<String> asked =
        Arrays.stream(matters.split(",", -1))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    return reply.of(
        transacting.reading(
            () ->
                listingMaterials.list(
                    signedIn.actor(), Ids.project(project), asked, Optional.empty())),
        listed -> LedgerJson.materials(listed, reply.locale()));
  }
}
