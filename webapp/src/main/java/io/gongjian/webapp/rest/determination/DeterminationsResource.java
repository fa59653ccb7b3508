package io.gongjian.webapp.rest.determination;

import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.determination.DetermineFacts;
import io.gongjian.engine.determination.DeterminingFacts;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/determinations}: what applies by the facts of the request; nothing is kept. */
@Path("/v1/determinations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeterminationsResource {

  @Inject DeterminingFacts determiningFacts;
  @Inject Reply reply;
  @Inject ServingPacks serving;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response determine(InputStream request) {
    JsonBody body = JsonBody.read(request, Set.of("region", "asOf", "facts"));
    DetermineFacts asked =
        new DetermineFacts(body.text("region").orElse(""), body.text("asOf"), body.object("facts"));
    return reply.of(
        determiningFacts.determine(asked),
        made -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.putAll(DeterminationJson.tree(made.pack(), made.determination(), reply.locale()));
          tree.put("packState", serving.state(made.pack().reference()));
          return tree;
        });
  }
}
