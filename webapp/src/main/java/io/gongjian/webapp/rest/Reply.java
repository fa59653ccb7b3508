package io.gongjian.webapp.rest;

import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the answers of the API, in the language of the one who asks. */
@RequestScoped
public class Reply {

  private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

  @Inject HttpServletRequest request;

  public Locale locale() {
    return AcceptedLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  public Response ok(Map<String, ? extends @Nullable Object> tree) {
    return with(Response.ok(), tree);
  }

  /** Completes an answer whose status and headers are there already. */
  public Response with(
      Response.ResponseBuilder builder, Map<String, ? extends @Nullable Object> tree) {
    return text(builder, JsonText.compact(tree));
  }

  /** Completes an answer with JSON that is written already. */
  public Response text(Response.ResponseBuilder builder, String json) {
    return builder
        .type(JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale().getLanguage())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .entity(json)
        .build();
  }

  public Response problem(Problem problem) {
    return problem.response(locale());
  }

  /** Shows what was done, or the problem when it was refused. */
  public <T> Response of(Attempt<T> attempt, Function<T, Map<String, @Nullable Object>> shown) {
    return answer(attempt, value -> ok(shown.apply(value)));
  }

  /** Answers what was done, or the problem when it was refused. */
  public <T> Response answer(Attempt<T> attempt, Function<T, Response> done) {
    return attempt.<Response>fold(done, refusal -> problem(RefusalProblem.of(refusal)));
  }

  /** Shows a page of a list, with the address of the next one. */
  public <T> Response page(Page<T> page, Function<T, Map<String, @Nullable Object>> shown) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("items", page.items().stream().map(shown).toList());
    tree.put("page", page.request().page());
    tree.put("size", page.request().size());
    tree.put("total", page.total());
    PageLinks links = PageLinks.of(request, page);
    tree.put("next", links.next().orElse(null));
    return with(Response.ok().header(HttpHeaders.LINK, links.header()), tree);
  }
}
