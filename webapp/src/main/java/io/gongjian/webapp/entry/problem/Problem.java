package io.gongjian.webapp.entry.problem;

import io.gongjian.engine.json.JsonText;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An error of the API.
 *
 * @param about what the texts name
 * @param members further members, made for the language of the reader
 */
public record Problem(
    ProblemCode code,
    List<String> about,
    Function<Locale, Map<String, ? extends @Nullable Object>> members) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "urn:gongjian:problem:";

  public Problem {
    about = List.copyOf(about);
  }

  public static Problem of(ProblemCode code) {
    return new Problem(code, List.of(), locale -> Map.of());
  }

  /** This problem with what its texts name. */
  public Problem about(String... named) {
    return new Problem(code, List.of(named), members);
  }

  /** This problem with further members. */
  public Problem with(Function<Locale, Map<String, ? extends @Nullable Object>> more) {
    return new Problem(code, about, more);
  }

  /** The problem as it leaves the product. */
  public Map<String, @Nullable Object> tree(Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("type", TYPES + code.word());
    tree.put("title", ProblemTexts.in(locale).text(code.word() + ".title", List.of()));
    tree.put("status", code.status());
    tree.put("detail", ProblemTexts.in(locale).text(detailKey(), about));
    tree.put("code", code.word());
    members.apply(locale).forEach(tree::put);
    return Collections.unmodifiableMap(tree);
  }

  /** What is not found has a text for each kind of thing. */
  private String detailKey() {
    return code == ProblemCode.NOT_FOUND
        ? code.word() + ".detail." + about.get(0)
        : code.word() + ".detail";
  }

  /** The problem as a response that names when to come back. */
  public Response response(Locale locale, Duration comeBack) {
    return Response.fromResponse(response(locale))
        .header(HttpHeaders.RETRY_AFTER, comeBack.toSeconds())
        .build();
  }

  public Response response(Locale locale) {
    return Response.status(code.status())
        .type(MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(JsonText.compact(tree(locale)))
        .build();
  }

  /** Writes the problem where no REST resource answers. */
  public void write(HttpServletResponse response, Locale locale) throws IOException {
    response.setStatus(code.status());
    response.setContentType(MEDIA_TYPE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response
        .getOutputStream()
        .write(JsonText.compact(tree(locale)).getBytes(StandardCharsets.UTF_8));
  }
}
