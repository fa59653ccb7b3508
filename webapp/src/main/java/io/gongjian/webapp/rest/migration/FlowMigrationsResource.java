package io.gongjian.webapp.rest.migration;

import io.gongjian.engine.migration.BeginningMigration;
import io.gongjian.engine.migration.CarryingMigration;
import io.gongjian.engine.migration.FollowingMigration;
import io.gongjian.engine.migration.MigrationId;
import io.gongjian.engine.migration.MigrationRequest;
import io.gongjian.engine.migration.TryingMigration;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** {@code /api/v1/flow-migrations}: running cases are taken into a changed flow. */
@Path("/v1/flow-migrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FlowMigrationsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject TryingMigration tryingMigration;
  @Inject BeginningMigration beginningMigration;
  @Inject FollowingMigration followingMigration;
  @Inject CarryingMigration carryingMigration;
  @Context UriInfo uri;

  /** What would become of the cases; nothing is changed. */
  @POST
  @Path("/trials")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response attempt(InputStream body) {
    MigrationRequest asked = MigrationBody.read(body);
    return reply.of(
        transacting.reading(() -> tryingMigration.attempt(signedIn.actor(), asked)),
        MigrationJson::trial);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response begin(InputStream body) {
    MigrationRequest asked = MigrationBody.read(body);
    return reply.answer(
        transacting.changing(() -> beginningMigration.begin(signedIn.actor(), asked)),
        plan ->
            reply.with(
                Response.created(uri.getAbsolutePathBuilder().path(plan.id().toString()).build()),
                MigrationJson.plan(plan)));
  }

  @GET
  @Path("/{migration}")
  public Response follow(@PathParam("migration") String migration) {
    MigrationId id = id(migration);
    return reply.of(
        transacting.reading(() -> followingMigration.follow(signedIn.actor(), id)),
        MigrationJson::progress);
  }

  /** Takes the next cases, each in a change of its own. */
  @POST
  @Path("/{migration}/turns")
  public Response carryOn(@PathParam("migration") String migration) {
    MigrationId id = id(migration);
    return reply.of(carryingMigration.carryOn(signedIn.actor(), id), MigrationJson::progress);
  }

  private static MigrationId id(String text) {
    try {
      return MigrationId.parse(text);
    } catch (IllegalArgumentException notAnId) {
      throw Ids.notFound("migration", text);
    }
  }
}
