package io.gongjian.webapp.rest.application;

import io.gongjian.forms.application.OpeningApplication;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.PageParameters;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /api/v1/projects/{project}/applications}: the applications of a project. */
@Path("/v1/projects/{project}/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectApplicationsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject OpeningApplication openingApplication;

  @GET
  public Response list(
      @PathParam("project") String project,
      @BeanParam PageParameters page,
      @QueryParam("after") @DefaultValue("") String after) {
    return reply.answer(
        transacting.reading(
            () ->
                openingApplication.list(
                    signedIn.actor(), Ids.project(project), page.request(after))),
        found -> reply.page(found, ApplicationJson::summary));
  }
}
