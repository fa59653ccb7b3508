package io.gongjian.webapp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.launcher.OpenPorts.OpenPort;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** The command {@code run} as a person meets it, from an empty folder to the end. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RunIT {
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable StartedProduct product;
  private List<String> told = List.of();

  @BeforeAll
  void start(@TempDir Path home) throws IOException {
    StartedProduct started = StartedProduct.in(home, Map.of());
    product = started;
    told = started.toldUntil(DemoAccounts.all().get(5).line());
  }

  @AfterAll
  void endWhatIsLeft() {
    run().close();
  }

  @Test
  void runTellsAddressAndAccountsAndServesPages() throws IOException, InterruptedException {
    assertThat(told).contains("Address: http://localhost:" + run().port() + "/");
    assertThat(told).containsAll(DemoAccounts.all().stream().map(DemoAccount::line).toList());
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
      boolean database = process.info().command().orElse("").contains("mariadbd");
      (database ? ofDatabase : ofOthers).addAll(OpenPorts.of(process));
    }
    assertThat(ofOthers).containsExactly(new OpenPort(false, run().port()));
    assertThat(ofDatabase).singleElement().matches(OpenPort::loopbackOnly);
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

  private StartedProduct run() {
    return Objects.requireNonNull(product);
  }
}
