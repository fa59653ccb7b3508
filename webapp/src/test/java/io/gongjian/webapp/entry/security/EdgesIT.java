package io.gongjian.webapp.entry.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server tells of itself to whoever asks. */
@ArquillianTest
@RunAsClient
class EdgesIT {

  private final HttpClient client = HttpClient.newHttpClient();

  @ArquillianResource private URL address;

  @ParameterizedTest
  @ValueSource(strings = {"login", "api/v1/projects", "nothing/here", "health/live"})
  void noAnswerSaysWhichServerGaveIt(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = send("GET", path);
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"login", "api/v1/projects", "jakarta.faces.resource/faces.js.xhtml"})
  void noRequestIsEchoed(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = send("TRACE", path);
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).doesNotContain("Authorization").doesNotContain("TRACE /");
  }

  @Test
  void theApiIsDescribedByOpenApiAlone() throws IOException, InterruptedException {
    assertThat(send("GET", "api/application.wadl").statusCode()).isEqualTo(404);
    assertThat(send("OPTIONS", "api/v1/projects").body()).doesNotContain("<application");
  }

  private HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    String credential =
        Base64.getEncoder()
            .encodeToString("shenqing:Gongjian-2026".getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Basic " + credential)
            .method(method, BodyPublishers.noBody())
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
