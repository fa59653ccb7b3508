package io.gongjian.webapp.rest;

import io.gongjian.engine.json.JsonText;
import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * {@code /openapi}: the description of the API as it was written, in YAML or in JSON. It answers in
 * place of the server's own, which adds a member that OpenAPI does not know and loses examples.
 */
@WebFilter("/openapi/*")
public class DescriptionAnswers extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String PATH = "/openapi";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    Locale locale = AcceptedLanguage.of(request.getHeader("Accept-Language"));
    if (!request.getRequestURI().substring(request.getContextPath().length()).equals(PATH)) {
      Problem.of(ProblemCode.NO_SUCH_ADDRESS).write(response, locale);
    } else if (!READING.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", READING.stream().sorted().toList()));
      Problem.of(ProblemCode.METHOD_NOT_ALLOWED).about(request.getMethod()).write(response, locale);
    } else {
      boolean json = wantsJson(request);
      byte[] text = json ? Texts.JSON : Texts.YAML;
      response.setContentType(json ? "application/json" : "application/yaml");
      response.setHeader("Vary", "Accept");
      response.setContentLength(text.length);
      response.getOutputStream().write(text);
    }
  }

  /** The description in JSON. */
  static byte[] json() {
    return Texts.JSON.clone();
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String accept = String.valueOf(request.getHeader("Accept"));
    return "json".equalsIgnoreCase(request.getParameter("format"))
        || (accept.contains("json") && !accept.contains("yaml"));
  }

  /** Read once, when somebody asks. */
  private static final class Texts {

    static final byte[] YAML = file();
    static final byte[] JSON =
        JsonText.compact(
                new Load(LoadSettings.builder().build())
                    .loadFromString(new String(YAML, StandardCharsets.UTF_8)))
            .getBytes(StandardCharsets.UTF_8);

    private static byte[] file() {
      try (InputStream in =
          DescriptionAnswers.class.getResourceAsStream("/META-INF/openapi.yaml")) {
        return Objects.requireNonNull(in).readAllBytes();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
