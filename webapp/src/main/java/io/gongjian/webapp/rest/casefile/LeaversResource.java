package io.gongjian.webapp.rest.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.HandingOver;
import io.gongjian.engine.casefile.ListingHeld;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/**
 * {@code /api/v1/leavers/{person}}: what somebody who leaves has to do, and its handing over, each
 * case by itself.
 */
@Path("/v1/leavers/{person}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LeaversResource {

  private static final int SHOWN = 40;

  @Inject SignedIn signedIn;
  @Inject Reply reply;
  @Inject Transacting transacting;
  @Inject ListingHeld listingHeld;
  @Inject HandingOver handingOver;

  @GET
  public Response held(@PathParam("person") String person) {
    AccountName leaving = account(person);
    return reply.of(
        transacting.reading(() -> listingHeld.held(signedIn.actor(), leaving)),
        held -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put("items", held.cases().stream().map(CaseJson::summary).toList());
          tree.put("total", held.total());
          return tree;
        });
  }

  /** Hands over as much as is listed; whoever asks again goes on with the rest. */
  @POST
  @Path("/handover")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response hand(@PathParam("person") String person, InputStream body) {
    AccountName leaving = account(person);
    String to = JsonBody.read(body, Set.of("to")).text("to").orElse("");
    if (!AccountName.isName(to) || to.equals(person)) {
      throw new ProblemException(
          RefusalProblem.of(
              new Refusal.BadInput(
                  List.of(
                      new InputFault("to", Excerpt.of(to, SHOWN), InputFault.Kind.MALFORMED)))));
    }
    return reply.of(
        handingOver.hand(signedIn.actor(), leaving, new AccountName(to)),
        handed -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put(
              "items",
              handed.entrySet().stream()
                  .map(one -> CaseJson.handed(one.getKey(), one.getValue(), reply.locale()))
                  .toList());
          return tree;
        });
  }

  private static AccountName account(String text) {
    if (!AccountName.isName(text)) {
      throw Ids.notFound("account", text);
    }
    return new AccountName(text);
  }
}
