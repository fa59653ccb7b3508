package io.gongjian.webapp.entry.wire;

import io.gongjian.engine.json.JsonText;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.memory.Buffers;

/**
 * What is said to a request that nobody works on: a problem to clients of the API, else a page that
 * needs nothing of the application.
 *
 * @param api true for clients of the API
 */
record WireRefusal(boolean api, Problem problem) {

  private static final String SAFE = "default-src 'none'; frame-ancestors 'none'";

  static WireRefusal of(RequestLine line, int status) {
    Problem problem =
        switch (status) {
          case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED).about(line.method());
          case 414 ->
              Problem.of(ProblemCode.ADDRESS_TOO_LONG).about(String.valueOf(RequestLine.LONGEST));
          default -> Problem.of(ProblemCode.BAD_REQUEST);
        };
    return new WireRefusal(line.isApi(), problem);
  }

  /** Sends it, and ends the connection: what else comes there is not asked for. */
  void send(FilterChainContext context, HttpRequestPacket request) {
    Locale locale = AcceptedLanguage.of(request.getHeader("Accept-Language"));
    String text = api ? JsonText.compact(problem.tree(locale)) : page();
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    HttpResponsePacket response = request.getResponse();
    response.setStatus(problem.code().status());
    response.setContentType(api ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8");
    response.setContentLength(body.length);
    response.setHeader("Connection", "close");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", SAFE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    request.getProcessingState().setKeepAlive(false);
    HttpContent content =
        HttpContent.builder(response)
            .content(Buffers.wrap(context.getMemoryManager(), body))
            .last(true)
            .build();
    context.write(content, new Closing(context.getConnection()));
  }

  private String page() {
    return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
        + problem.code().status()
        + "</title></head><body><h1>"
        + problem.code().status()
        + "</h1><p>"
        + Words.in(Words.CHINESE).of("error.text_refused")
        + "</p><p lang=\"en\">"
        + Words.in(Words.ENGLISH).of("error.text_refused")
        + "</p></body></html>";
  }

  /** The server's own interface names what was sent without saying of what. */
  @SuppressWarnings("rawtypes")
  private static final class Closing extends EmptyCompletionHandler<WriteResult> {

    private final Connection<?> connection;

    private Closing(Connection<?> connection) {
      this.connection = connection;
    }

    @Override
    public void completed(WriteResult sent) {
      connection.closeSilently();
    }

    @Override
    public void failed(Throwable gone) {
      connection.closeSilently();
    }
  }
}
