package io.gongjian.webapp.command.bench;

import java.io.IOException;
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
  static final String[] MATTERS = {
    "construction_permit", "works_planning_permit", "road_occupation", "survey_and_design"
  };

  /** One of so many requests begins a new project, so that the database grows slowly. */
  private static final int A_PROJECT = 500;

  /** What is sent and saved: a fact of the vocabulary, with any area. */
  static final String FACT = "building.total_area";

  private final Connection connection;
  private final SplittableRandom random = new SplittableRandom(3);
  private String project = "";
  private String draft = "";
  private String version = "0";

  Requests(StartedProduct product) {
    this.connection = new Connection(product);
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
    project =
        found(
            ID,
            Connection.expect(
                201, connection.post("/projects", "{\"name\":\"内存\",\"region\":\"460100\"}")));
    String body = "{\"matters\":[\"" + MATTERS[random.nextInt(MATTERS.length)] + "\"]}";
    String created =
        Connection.expect(201, connection.post("/projects/" + project + "/drafts", body));
    draft = found(ID, created);
    version = found(VERSION, created);
  }

  private void one() throws IOException, InterruptedException {
    switch (random.nextInt(8)) {
      case 0, 1 -> Connection.expect(200, connection.post("/determinations", determination()));
      case 2 -> Connection.expect(200, connection.get("/projects/" + project + "/facts"));
      case 3 -> patch();
      case 4 -> Connection.expect(200, connection.get("/drafts/" + draft));
      case 5 -> Connection.expect(200, connection.page("/login"));
      case 6 ->
          Connection.expect(404, connection.get("/projects/00000000-0000-0000-0000-000000000000"));
      default -> Connection.expect(200, connection.get("/projects?size=20"));
    }
  }

  private String determination() {
    return "{\"region\":\"460100\",\"asOf\":\"2026-%02d-%02d\",\"facts\":{\"%s\":%d}}"
        .formatted(
            1 + random.nextInt(12), 1 + random.nextInt(28), FACT, 100 + random.nextInt(100_000));
  }

  private void patch() throws IOException, InterruptedException {
    String body = "{\"fields\":{\"" + FACT + "\":" + (100 + random.nextInt(9_000)) + "}}";
    version =
        found(VERSION, Connection.expect(200, connection.patch("/drafts/" + draft, version, body)));
  }

  private static String found(Pattern pattern, String text) throws IOException {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException("nothing like " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
