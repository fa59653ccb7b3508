package io.gongjian.webapp.rest.licence;

import io.gongjian.engine.licence.LicencesOfProject;
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

/** {@code /api/v1/projects/{project}/licences}: what the library has about a project. */
@Path("/v1/projects/{project}/licences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectLicencesResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject LicencesOfProject licencesOfProject;

  @GET
  public Response list(@PathParam("project") String project) {
    return reply.of(
        transacting.reading(() -> licencesOfProject.list(signedIn.actor(), Ids.project(project))),
        found -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put(
              "items",
              found.licences().stream()
                  .map(licence -> LicencesResource.tree(licence, found.uses()))
                  .toList());
          return tree;
        });
  }
}
