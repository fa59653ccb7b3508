package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.Test;

class DescribedAnswersTest {

  private static final String RECORDS = "/api/v1/projects/1/facts/invest.amount";
  private static final String PROBLEM =
      "{\"type\":\"t\",\"title\":\"t\",\"status\":404,\"detail\":\"d\",\"code\":\"not_found\"}";

  @Test
  void whatIsDescribedPasses() {
    assertThatCode(
            () ->
                DescribedAnswers.check(
                    answer(RECORDS, 200, "{\"fact\":\"invest.amount\",\"records\":[]}")))
        .doesNotThrowAnyException();
    assertThatCode(() -> DescribedAnswers.check(answer(RECORDS, 404, PROBLEM)))
        .doesNotThrowAnyException();
    assertThatCode(() -> DescribedAnswers.check(answer("/api/v1/nothing", 404, PROBLEM)))
        .doesNotThrowAnyException();
  }

  @Test
  void aMemberThatIsNotDescribedIsFound() {
    assertThatThrownBy(
            () ->
                DescribedAnswers.check(
                    answer(RECORDS, 200, "{\"fact\":\"f\",\"records\":[],\"more\":1}")))
        .hasMessageContaining("more");
  }

  @Test
  void aMemberThatIsMissingIsFound() {
    assertThatThrownBy(() -> DescribedAnswers.check(answer(RECORDS, 200, "{\"fact\":\"f\"}")))
        .hasMessageContaining("records");
  }

  @Test
  void aStatusThatIsNotNamedIsFound() {
    assertThatThrownBy(() -> DescribedAnswers.check(answer(RECORDS, 409, PROBLEM)))
        .hasMessageContaining("409");
  }

  @Test
  void aMediaTypeThatIsNotDescribedIsFound() {
    assertThatThrownBy(
            () ->
                DescribedAnswers.check(
                    new Heard("GET", RECORDS, 200, Map.of("Content-Type", "text/html"), "<p>")))
        .hasMessageContaining("text/html");
  }

  @Test
  void aHeaderThatIsNotDescribedIsFound() {
    assertThatThrownBy(
            () ->
                DescribedAnswers.check(
                    new Heard(
                        "GET",
                        RECORDS,
                        404,
                        Map.of("Content-Type", "application/problem+json", "Location", "/x"),
                        PROBLEM)))
        .hasMessageContaining("Location");
  }

  @Test
  void anAddressThatIsNotDescribedIsFound() {
    assertThatThrownBy(() -> DescribedAnswers.check(answer("/api/v1/nothing", 200, "{}")))
        .hasMessageContaining("not described");
  }

  private static Heard answer(String path, int status, String body) {
    String type = status < 400 ? "application/json;charset=UTF-8" : "application/problem+json";
    return new Heard("GET", path, status, Map.of("Content-Type", type), body);
  }

  /** An answer that nobody had to give. */
  private record Heard(
      String method, String path, int statusCode, Map<String, String> told, String body)
      implements HttpResponse<String> {

    @Override
    public HttpRequest request() {
      return HttpRequest.newBuilder(uri())
          .method(method, HttpRequest.BodyPublishers.noBody())
          .build();
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
      return Optional.empty();
    }

    @Override
    public HttpHeaders headers() {
      return HttpHeaders.of(
          told.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))),
          (name, value) -> true);
    }

    @Override
    public Optional<SSLSession> sslSession() {
      return Optional.empty();
    }

    @Override
    public URI uri() {
      return URI.create("http://localhost" + path);
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }
}
