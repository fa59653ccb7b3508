package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.adapter.document.HeavyPdfs;
import io.gongjian.webapp.command.launcher.OpenPorts.OpenPort;
import io.gongjian.webapp.command.launcher.RawHttp.Heard;
import io.gongjian.webapp.rest.Api;
import io.gongjian.webapp.rest.Api.Answer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What was done to a running product to stop or open it, one of each kind, against a product that
 * runs. It is done in seconds; {@code -Dattack.many} makes the crowds larger.
 */
@ExtendWith(Attacked.Given.class)
@TestMethodOrder(OrderAnnotation.class)
class AttackIT {

  /** More than the server has threads. */
  private static final int MANY = Integer.getInteger("attack.many", 270);

  private static final int GUESSES = 24;

  /** Bytes of a line of the log. */
  private static final long LINE = 600;

  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final String KNOWN = basic("jiandu", "Gongjian-2026");

  /** Where a request is begun, and what it says comes yet. */
  private static final List<List<String>> SLOW =
      List.of(
          List.of("POST", "/login", FORM, "Content-Length: 1000"),
          List.of("POST", "/login", FORM, "Content-Length: 1000", "Expect: 100-continue"),
          List.of("POST", "/login", FORM, "Content-Length: 1000000"),
          List.of("POST", "/login", FORM, "Transfer-Encoding: chunked"),
          List.of("POST", "/nothing", FORM, "Content-Length: 500000"),
          List.of("POST", "/error/404", FORM, "Content-Length: 500000"),
          List.of("POST", "/jakarta.faces.resource/a.js.xhtml", FORM, "Content-Length: 90000"),
          List.of("POST", "/api/v1/projects", FORM, "Content-Length: 500000"),
          List.of("POST", "/api/v1/projects", KNOWN, "Content-Length: 500000"),
          List.of("PUT", "/login", FORM, "Content-Length: 100"));

  @Test
  @Timeout(120)
  void whoeverSendsSlowlyStopsNobody(Attacked product) throws IOException {
    RawHttp stranger = product.direct();
    List<Socket> slow = new ArrayList<>();
    try {
      for (int number = 0; number < MANY; number++) {
        List<String> one = SLOW.get(number % SLOW.size());
        List<String> headers = new ArrayList<>(one.subList(2, one.size()));
        headers.add("Origin: http://" + stranger.host());
        slow.add(stranger.begun(one.get(0), one.get(1), headers.toArray(String[]::new)));
      }
      for (int times = 0; times < 3; times++) {
        long start = System.nanoTime();
        assertThat(stranger.get("/login").status()).isEqualTo(200);
        assertThat(stranger.get("/resources/gongjian/mark.svg").status()).isEqualTo(200);
        assertThat(product.api().get("/projects").status()).isEqualTo(200);
        assertThat(login(stranger, "nobody.at.all").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
      }
    } finally {
      for (Socket each : slow) {
        each.close();
      }
    }
  }

  @Test
  void oddRequestsOfTheApiAreProblemsWithTheRightCode(Attacked product) {
    OddRequests.ofTheApi(product.direct().host())
        .forEach(
            (request, status) -> {
              Heard heard = product.direct().raw(request);
              String name = request.lines().findFirst().orElse("") + " " + heard.head();
              assertThat(heard.status()).as(name).isEqualTo(status);
              if (status >= 400) {
                assertThat(heard.header("Content-Type"))
                    .as(name)
                    .startsWith("application/problem+json");
                if (!request.startsWith("HEAD")) {
                  assertThat(heard.body()).as(name).contains("\"status\":" + status);
                }
              }
            });
  }

  @Test
  void whatStrangersDoWrongIsOneLineOfTheLogAtMost(Attacked product) throws IOException {
    long before = Files.size(product.log());
    List<String> wrong = OddRequests.ofStrangers(product.direct().host());
    for (String request : wrong) {
      Heard heard = product.direct().raw(request);
      assertThat(heard.status())
          .as(request.lines().findFirst().orElse("") + " " + heard.head())
          .isBetween(200, 499);
    }
    assertThat(Files.size(product.log()) - before)
        .as("bytes of log about %s requests", wrong.size())
        .isLessThan(wrong.size() * LINE);
  }

  @Test
  void ofGuessesSentAtOnceAFewAreTried(Attacked product) {
    ExecutorService crowd = Executors.newFixedThreadPool(GUESSES);
    try {
      List<CompletableFuture<Integer>> guesses =
          IntStream.range(0, GUESSES)
              .mapToObj(
                  number ->
                      CompletableFuture.supplyAsync(
                          () ->
                              product
                                  .direct()
                                  .get("/api/v1/projects", basic("attacked", "guess" + number))
                                  .status(),
                          crowd))
              .toList();
      List<Integer> statuses = guesses.stream().map(CompletableFuture::join).toList();
      assertThat(statuses).isSubsetOf(401, 429, 503);
      assertThat(statuses.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(5);
    } finally {
      crowd.shutdownNow();
    }
  }

  @Test
  void filesThatAreBombsOrBoundlessAreRefused(Attacked product) throws IOException {
    Api api = product.api();
    String project = api.newProject("攻击");
    String uploads = "/projects/" + project + "/uploads";
    assertThat(api.post(uploads, "{\"name\":\"a.pdf\",\"size\":900000000000}").status())
        .isEqualTo(413);
    byte[] bomb = HeavyPdfs.unpacking(64);
    Answer begun = api.post(uploads, "{\"name\":\"a.pdf\",\"size\":" + bomb.length + "}");
    Answer sent =
        api.with("Content-Type", "application/offset+octet-stream")
            .with("Upload-Offset", "0")
            .sendBytes("PATCH", uploads + "/" + begun.text("id"), bomb);
    assertThat(sent.status()).as(sent.toString()).isIn(200, 422);
    assertThat(api.post("/projects", "{\"name\":" + "[".repeat(200_000)).status()).isEqualTo(400);
    assertThat(
            api.patch("/projects/" + project + "/facts", 1, "{\"set\":{\"a\":1e999999999}}")
                .status())
        .isBetween(400, 428);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  @EnabledOnOs(OS.LINUX)
  void afterwardsItListensWhereItDidAndStaysWithinItsMemory(Attacked product) throws IOException {
    assertThat(OpenPorts.of(product.process())).containsExactly(new OpenPort(true, product.port()));
    assertThat(product.direct().get("/health/ready").status()).isEqualTo(200);
  }

  private static Heard login(RawHttp stranger, String name) {
    return stranger.send(
        "POST",
        "/login",
        "login=login&go=&jakarta.faces.ViewState=stateless&password=x&name=" + name,
        "Origin: http://" + stranger.host(),
        FORM);
  }

  private static String basic(String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
