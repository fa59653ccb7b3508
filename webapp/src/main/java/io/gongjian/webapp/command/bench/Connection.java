package io.gongjian.webapp.command.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A connection to a started product, signed in as one of its accounts. */
final class Connection {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;
  private final String authorization;

  Connection(StartedProduct product) {
    this(product, product.credential());
  }

  /** Signs in with a name and a password that have a colon between. */
  Connection(StartedProduct product, String credential) {
    this.root = "http://localhost:" + product.port();
    this.authorization =
        "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
  }

  /** The page at {@code path}, asked for by nobody in particular. */
  HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(api("GET", path, "").build());
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send(api("POST", path, body).build());
  }

  /** Asks for a deed that is done once, however often it is asked with this key. */
  HttpResponse<String> post(String path, String key, String body)
      throws IOException, InterruptedException {
    return send(api("POST", path, body).header("Idempotency-Key", key).build());
  }

  /** Changes something that stands in this version. */
  HttpResponse<String> patch(String path, String version, String body)
      throws IOException, InterruptedException {
    return send(api("PATCH", path, body).header("If-Match", "\"" + version + "\"").build());
  }

  private HttpRequest.Builder api(String method, String path, String body) {
    return request("/api/v1" + path)
        .header("Authorization", authorization)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The body of an answer that has this status. */
  static String expect(int status, HttpResponse<String> response) throws IOException {
    if (response.statusCode() != status) {
      throw new IOException(
          "%s answered %d: %s"
              .formatted(response.request().uri(), response.statusCode(), response.body()));
    }
    return response.body();
  }
}
