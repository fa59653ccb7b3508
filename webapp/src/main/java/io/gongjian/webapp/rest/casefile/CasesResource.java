package io.gongjian.webapp.rest.casefile;

import io.gongjian.engine.casefile.ActingOnCase;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.OpeningCase;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.Ids;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/cases/{case}}: a case, its clock, its flow, and what is done in it. */
@Path("/v1/cases/{case}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject OpeningCase openingCase;
  @Inject ActingOnCase actingOnCase;

  @GET
  public Response open(
      @PathParam("case") String number, @QueryParam("asOf") @DefaultValue("") String asOf) {
    return reply.of(view(number, asOf), CaseJson::view);
  }

  @GET
  @Path("/flow")
  public Response flow(@PathParam("case") String number) {
    return reply.of(view(number, ""), CasesResource::flow);
  }

  /** Does something; a request that comes again with its key does nothing again. */
  @POST
  @Path("/actions")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response act(
      @PathParam("case") String number,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      InputStream body) {
    if (key == null || !key.matches("[\\x21-\\x7e]{1," + CaseRequest.LONGEST_KEY + "}")) {
      throw new ProblemException(Problem.of(ProblemCode.KEY_MISSING));
    }
    CaseRequest asked = ActionBody.read(number(number), body, Optional.of(key));
    return reply.of(
        transacting.changing(() -> actingOnCase.act(signedIn.actor(), asked)), CaseJson::file);
  }

  private Attempt<CaseView> view(String number, String asOf) {
    CaseNumber of = number(number);
    Optional<LocalDate> day = day(asOf);
    return transacting.reading(() -> openingCase.open(signedIn.actor(), of, day));
  }

  private static Map<String, @Nullable Object> flow(CaseView view) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("flow", view.file().head().flow().value());
    tree.put("steps", view.flow().flow().steps().stream().map(CaseJson::step).toList());
    return tree;
  }

  private static CaseNumber number(String text) {
    return CaseNumber.parse(text).orElseThrow(() -> Ids.notFound("case", text));
  }

  private static Optional<LocalDate> day(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      throw new ProblemException(
          Problem.of(ProblemCode.BAD_PARAMETER)
              .about("asOf", io.gongjian.engine.text.Excerpt.of(text, 40), "2026-11-21"));
    }
  }
}
