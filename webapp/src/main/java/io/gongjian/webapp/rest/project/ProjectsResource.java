package io.gongjian.webapp.rest.project;

import io.gongjian.engine.project.CreateProject;
import io.gongjian.engine.project.CreatingProject;
import io.gongjian.engine.project.ListingProjects;
import io.gongjian.engine.project.OpeningProject;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.PageParameters;
import io.gongjian.webapp.rest.Reply;
import io.gongjian.webapp.rest.VersionTag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Set;

/** {@code /api/v1/projects}: the projects that the one who asks may see. */
@Path("/v1/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ListingProjects listingProjects;
  @Inject CreatingProject creatingProject;
  @Inject OpeningProject openingProject;

  @GET
  public Response list(
      @QueryParam("q") @DefaultValue("") String text,
      @BeanParam PageParameters page,
      @QueryParam("after") @DefaultValue("") String after) {
    return reply.answer(
        transacting.reading(
            () -> listingProjects.list(signedIn.actor(), text, page.request(after))),
        found -> reply.page(found, ProjectJson::tree));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(InputStream request, @Context UriInfo uri) {
    JsonBody body = JsonBody.read(request, Set.of("name", "region", "code"));
    CreateProject asked =
        new CreateProject(
            body.text("name").orElse(""), body.text("region").orElse(""), body.text("code"));
    return reply.answer(
        transacting.changing(() -> creatingProject.create(signedIn.actor(), asked)),
        project ->
            reply.with(
                Response.created(uri.getAbsolutePathBuilder().path(project.id().toString()).build())
                    .header(HttpHeaders.ETAG, VersionTag.of(project.version())),
                ProjectJson.tree(project)));
  }

  @GET
  @Path("/{project}")
  public Response open(@PathParam("project") String id) {
    return reply.answer(
        transacting.reading(() -> openingProject.open(signedIn.actor(), Ids.project(id))),
        opened ->
            reply.with(
                Response.ok().header(HttpHeaders.ETAG, VersionTag.of(opened.project().version())),
                ProjectJson.tree(opened.project())));
  }
}
