package io.gongjian.webapp.rest.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.forms.definition.FormDescription;
import io.gongjian.forms.definition.FormSchema;
import io.gongjian.forms.draft.FormOfMatters;
import io.gongjian.forms.merge.MergedForm;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/projects/{project}/form}: the one form of several matters. */
@Path("/v1/projects/{project}/form")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {

  private static final Pattern COMMA = Pattern.compile(",");

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject FormOfMatters formOfMatters;

  @GET
  public Response show(
      @PathParam("project") String project,
      @QueryParam("matters") @DefaultValue("") String matters) {
    List<String> asked =
        COMMA
            .splitAsStream(matters)
            .filter(matter -> !matter.isBlank())
            .map(String::strip)
            .toList();
    return reply.answer(
        transacting.reading(
            () -> formOfMatters.show(signedIn.actor(), Ids.project(project), asked)),
        shown -> reply.text(Response.ok(), text(shown, reply)));
  }

  private static String text(FormOfMatters.Shown shown, Reply reply) {
    MergedForm form = shown.form().live().form();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("pack", DeterminationJson.tree(shown.pack().reference()));
    tree.put("chosen", shown.bundle().chosen().stream().map(MatterId::value).toList());
    tree.put("carried", shown.bundle().carried().stream().map(MatterId::value).toList());
    tree.put("reasons", DraftJson.reasons(shown.bundle().reasons(), reply.locale()));
    tree.put("form", FormDescription.of(form));
    ObjectNode schema = FormSchema.published(form);
    String head = JsonText.compact(tree);
    return head.substring(0, head.length() - 1) + ",\"schema\":" + schema + "}";
  }
}
