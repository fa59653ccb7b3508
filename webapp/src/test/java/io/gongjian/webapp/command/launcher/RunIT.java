package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.command.launcher.OpenPorts.OpenPort;
import io.gongjian.webapp.entry.demo.DemoAccount;
import io.gongjian.webapp.entry.demo.DemoAccounts;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command {@code run} as a person meets it, from an empty folder to the end.
 *
 * <p>Long: the product starts from nothing, and again after each way in which it can end.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RunIT {
  private static final Path MEASURED = Path.of("target", "run.txt");

  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable StartedProduct product;
  private List<String> told = List.of();
  private Path home = Path.of("");

  @BeforeAll
  void start(@TempDir Path home) throws IOException {
    this.home = home;
    StartedProduct started =
        StartedProduct.in(home, Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1"));
    product = started;
    told = started.toldUntil(DemoAccounts.line(DemoAccounts.ofHaikou()).orElseThrow());
  }

  @AfterAll
  void endWhatIsLeft() {
    run().close();
  }

  @Test
  void runTellsAddressAndAccountsAndServesPages() throws IOException, InterruptedException {
    assertThat(told).contains("Address: http://localhost:" + run().port() + "/");
    assertThat(told).containsAll(DemoAccounts.ofRoles().stream().map(DemoAccount::line).toList());
    HttpRequest script =
        HttpRequest.newBuilder(
                run().address("/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces"))
            .build();
    assertThat(client.send(script, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void nothingListensButThePagesAndTheDatabaseToThisMachineAlone() throws IOException {
    List<OpenPort> ofDatabase = new ArrayList<>();
    List<OpenPort> ofOthers = new ArrayList<>();
    for (ProcessHandle process : run().processes()) {
      (StartedProduct.isDatabase(process) ? ofDatabase : ofOthers).addAll(OpenPorts.of(process));
    }
    assertThat(ofOthers).containsExactly(new OpenPort(true, run().port()));
    assertThat(ofDatabase).singleElement().matches(OpenPort::loopbackOnly);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsKeptIsClosedToOthersAndTheDatabaseHasNoSocketThere() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("rwx------");
    for (String kept :
        List.of(
            "logs",
            "logs/server.log",
            "logs/launcher.log",
            "database",
            "database/password",
            "lock",
            "server")) {
      assertThat(Files.getPosixFilePermissions(home.resolve(kept)))
          .as(kept)
          .allMatch(one -> one.name().startsWith("OWNER"));
    }
    Path command = Path.of("/proc", String.valueOf(run().database().pid()), "cmdline");
    assertThat(Files.readString(command).split("\0", -1)).contains("--socket=");
    try (Stream<String> sockets = Files.lines(Path.of("/proc/net/unix"))) {
      assertThat(sockets).noneMatch(line -> line.contains(home.toString()));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theServerIsBoundInMemory() throws IOException {
    ProcessHandle server = run().server();
    String command = Files.readString(Path.of("/proc", String.valueOf(server.pid()), "cmdline"));
    assertThat(command).contains("-Xmx1024m").contains("-XX:MaxMetaspaceSize=");
    long resident = residentMegabytes(server);
    note("server after its start: " + resident + " MB resident");
    assertThat(resident).isLessThan(1536);
  }

  @Test
  @Order(Integer.MAX_VALUE - 1)
  void aKilledDatabaseIsStartedAgainAndMeanwhileEveryAnswerSaysSo()
      throws IOException, InterruptedException {
    run().signIn("shenqing", "Gongjian-2026");
    assertThat(run().get("/home").statusCode()).isEqualTo(200);
    ProcessHandle database = run().database();
    ProcessHandle server = run().server();

    long killed = System.nanoTime();
    database.destroyForcibly();
    database.onExit().join();
    HttpResponse<String> ofApi = run().askApi("shenqing", "Gongjian-2026");
    assertThat(ofApi.statusCode()).as(ofApi.body()).isEqualTo(503);
    assertThat(ofApi.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(ofApi.body()).contains("\"code\":\"store_not_reachable\"");
    HttpResponse<String> page = run().get("/home");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("503").contains("<h1>");
    assertThat(run().toldUntilEnding("the embedded database is back")).isTrue();

    long back = System.nanoTime();
    while (run().askApi("shenqing", "Gongjian-2026").statusCode() != 200) {
      assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(Duration.ofSeconds(10));
    }
    long all = Duration.ofNanos(System.nanoTime() - killed).toMillis();
    note("database killed, started again and asked after " + all + " ms");
    assertThat(run().get("/home").statusCode()).isEqualTo(200);
    assertThat(run().server()).isEqualTo(server);
    assertThat(run().database()).isNotEqualTo(database);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void askedToEndItStopsEverything() throws IOException, InterruptedException {
    List<ProcessHandle> processes = run().processes();
    assertThat(processes).hasSizeGreaterThanOrEqualTo(3);
    assertThat(run().stop()).isTrue();
    assertThat(run().toldUntil("")).anyMatch(line -> line.endsWith("已停止 / stopped"));
    assertThat(processes).noneMatch(ProcessHandle::isAlive);
  }

  private static long residentMegabytes(ProcessHandle process) throws IOException {
    for (String line :
        Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    throw new IOException("the kernel does not tell the size of " + process.pid());
  }

  private static void note(String measured) throws IOException {
    Files.writeString(
        MEASURED, measured + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private StartedProduct run() {
    return Objects.requireNonNull(product);
  }
}
