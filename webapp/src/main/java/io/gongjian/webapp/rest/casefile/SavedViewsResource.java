package io.gongjian.webapp.rest.casefile;

import io.gongjian.engine.casefile.DroppingView;
import io.gongjian.engine.casefile.ListingViews;
import io.gongjian.engine.casefile.SavedView;
import io.gongjian.engine.casefile.SavingView;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/tasks/views}: lists of the desk as one narrowed them, kept under a name. */
@Path("/v1/tasks/views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SavedViewsResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ListingViews listing;
  @Inject SavingView saving;
  @Inject DroppingView dropping;

  @GET
  public Response list() {
    return reply.of(
        transacting.reading(() -> listing.list(signedIn.actor())), SavedViewsResource::tree);
  }

  @PUT
  @Path("/{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response keep(@PathParam("name") String name, InputStream stream) {
    JsonBody body =
        JsonBody.read(stream, Set.of("view", "light", "state", "stage", "matter", "region", "q"));
    SavedView view =
        new SavedView(
            name,
            body.text("view").orElse(""),
            body.text("light").orElse(""),
            body.text("state").orElse(""),
            body.text("stage").orElse(""),
            body.text("matter").orElse(""),
            body.text("region").orElse(""),
            body.text("q").orElse(""));
    return reply.of(
        transacting.changing(() -> saving.save(signedIn.actor(), view)), SavedViewsResource::tree);
  }

  @DELETE
  @Path("/{name}")
  public Response drop(@PathParam("name") String name) {
    return reply.of(
        transacting.changing(() -> dropping.drop(signedIn.actor(), name)),
        SavedViewsResource::tree);
  }

  private static Map<String, @Nullable Object> tree(List<SavedView> views) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("items", views.stream().map(SavedViewsResource::tree).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(SavedView view) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("name", view.name());
    tree.put("view", view.list());
    tree.put("light", view.light());
    tree.put("state", view.state());
    tree.put("stage", view.stage());
    tree.put("matter", view.matter());
    tree.put("region", view.region());
    tree.put("q", view.text());
    return tree;
  }
}
