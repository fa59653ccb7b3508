package io.gongjian.webapp.rest.draft;

import io.gongjian.forms.draft.CreatingDraft;
import io.gongjian.forms.draft.ListingDrafts;
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

/** {@code /api/v1/projects/{project}/drafts}: the drafts of a project. */
@Path("/v1/projects/{project}/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectDraftsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ListingDrafts listingDrafts;
  @Inject CreatingDraft creatingDraft;

  @GET
  public Response list(
      @PathParam("project") String project,
      @QueryParam("open") @DefaultValue("false") boolean open,
      @BeanParam PageParameters page,
      @QueryParam("after") @DefaultValue("") String after) {
    return reply.answer(
        transacting.reading(
            () ->
                listingDrafts.list(
                    signedIn.actor(), Ids.project(project), open, page.request(after))),
        found -> reply.page(found, DraftJson::summary));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(
      @PathParam("project") String project, InputStream request, @Context UriInfo uri) {
    JsonBody body = JsonBody.read(request, Set.of("matters"));
    return reply.answer(
        transacting.changing(
            () ->
                creatingDraft.create(
                    signedIn.actor(), Ids.project(project), body.texts("matters"))),
        opened ->
            reply.with(
                Response.created(
                        uri.getBaseUriBuilder().path("v1/drafts/" + opened.draft().id()).build())
                    .header(HttpHeaders.ETAG, VersionTag.of(opened.draft().version())),
                DraftJson.tree(opened, reply.locale())));
  }
}
