package io.gongjian.webapp.command.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks the served application whether it can do its work. */
final class Readiness {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI address;
  private final Path logs;

  /**
   * Prepares the question.
   *
   * @param logs the folder a person looks into when the answer is no
   */
  Readiness(Listening listening, Path logs) {
    this.address =
        URI.create("http://" + listening.host() + ":" + listening.port() + "/health/ready");
    this.logs = logs;
  }

  /**
   * Waits for the answer.
   *
   * @throws CannotStart when something the application needs is down, with its name
   */
  void require() {
    List<String> down = down(ask());
    if (!down.isEmpty()) {
      throw new CannotStart(
          "应用未就绪：%s；政策包的问题用 ./gongjian check 查看，其他见日志 %s".formatted(down, logs),
          "the application is not ready: %s; ./gongjian check tells the faults of a pack, the logs in %s the rest"
              .formatted(down, logs));
    }
  }

  private String ask() {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      return answer.body();
    } catch (IOException e) {
      throw new CannotStart("应用没有应答，见日志 " + logs, "no answer; see the logs in " + logs, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("启动被中断", "the start was interrupted", e);
    }
  }

  /** The names of the checks that are down; all of it when the answer cannot be read. */
  static List<String> down(String answer) {
    List<String> names = new ArrayList<>();
    try {
      JsonNode health = new ObjectMapper().readTree(answer);
      for (JsonNode check : health.path("checks")) {
        if (!"UP".equals(check.path("status").asText())) {
          names.add(check.path("name").asText());
        }
      }
      if (names.isEmpty() && !"UP".equals(health.path("status").asText())) {
        names.add("health");
      }
    } catch (JsonProcessingException e) {
      names.add("health");
    }
    return names;
  }
}
