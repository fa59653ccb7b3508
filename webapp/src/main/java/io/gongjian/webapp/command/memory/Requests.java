package io.gongjian.webapp.command.memory;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests of many kinds, one after the other: determinations of random projects on random days,
 * forms, drafts and their answers, lists, pages without a sign-in, and requests that are refused.
 */
final class Requests {

  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*(\\d+)");
  private static final String[] MATTERS = {
    "construction_permit", "works_planning_permit", "road_occupation", "survey_and_design"
  };

  /** One of so many requests begins a new project, so that the database grows slowly. */
  private static final int A_PROJECT = 500;

  private final HttpClient client = HttpClient.newHttpClient();
  private final SplittableRandom random = new SplittableRandom(3);
  private final String root;
  private final String authorization;
  private String project = "";
  private String draft = "";
  private String version = "0";

  Requests(StartedProduct product) {
    this.root = "http://localhost:" + product.port();
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(product.credential().getBytes(StandardCharsets.UTF_8));
  }

  void send(int count) throws IOException, InterruptedException {
    for (int i = 0; i < count; i++) {
      if (i % A_PROJECT == 0) {
        begin();
      } else {
        one();
      }
    }
  }

  private void begin() throws IOException, InterruptedException {
    project = found(ID, expect(201, post("/projects", "{\"name\":\"内存\",\"region\":\"460100\"}")));
    String body = "{\"matters\":[\"" + MATTERS[random.nextInt(MATTERS.length)] + "\"]}";
    String created = expect(201, post("/projects/" + project + "/drafts", body));
    draft = found(ID, created);
    version = found(VERSION, created);
  }

  private void one() throws IOException, InterruptedException {
    switch (random.nextInt(8)) {
      case 0, 1 -> expect(200, post("/determinations", determination()));
      case 2 -> expect(200, api("GET", "/projects/" + project + "/facts", ""));
      case 3 -> patch();
      case 4 -> expect(200, api("GET", "/drafts/" + draft, ""));
      case 5 -> expect(200, send(request("/login").GET().build()));
      case 6 -> expect(404, api("GET", "/projects/00000000-0000-0000-0000-000000000000", ""));
      default -> expect(200, api("GET", "/projects?size=20", ""));
    }
  }

  private String determination() {
    return "{\"region\":\"460100\",\"asOf\":\"2026-%02d-%02d\",\"facts\":{\"building.floor_area\":%d}}"
        .formatted(1 + random.nextInt(12), 1 + random.nextInt(28), 100 + random.nextInt(100_000));
  }

  private void patch() throws IOException, InterruptedException {
    HttpRequest request =
        authorized("/drafts/" + draft)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + version + "\"")
            .method(
                "PATCH",
                BodyPublishers.ofString(
                    "{\"fields\":{\"building.floor_area\":" + (100 + random.nextInt(9_000)) + "}}"))
            .build();
    version = found(VERSION, expect(200, send(request)));
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return api("POST", path, body);
  }

  private HttpResponse<String> api(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(
        authorized(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder authorized(String path) {
    return request("/api/v1" + path).header("Authorization", authorization);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String expect(int status, HttpResponse<String> response) throws IOException {
    if (response.statusCode() != status) {
      throw new IOException(
          "%s answered %d: %s"
              .formatted(response.request().uri(), response.statusCode(), response.body()));
    }
    return response.body();
  }

  private static String found(Pattern pattern, String text) throws IOException {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException("nothing like " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
