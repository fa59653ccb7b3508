package io.gongjian.webapp.command.bench;

import io.gongjian.webapp.command.launcher.DatabaseAddress;
import io.gongjian.webapp.command.launcher.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/** The product as {@code run} starts it, with data of its own that go when it is closed. */
final class StartedProduct implements AutoCloseable {

  private static final String ACCOUNT = "Account: applicant ";
  private static final long STOP_SECONDS = 60;

  private final Process run;
  private final Path home;
  private final int port;
  private @Nullable String credential;

  private StartedProduct(Process run, Path home, int port) {
    this.run = run;
    this.home = home;
    this.port = port;
  }

  static StartedProduct start(int port) throws IOException {
    Path home = Files.createTempDirectory("gongjian-bench");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dgongjian.root=" + System.getProperty("gongjian.root", "."),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            "io.gongjian.webapp.command.Gongjian",
            "run",
            "--port",
            String.valueOf(port));
    builder.environment().put("GONGJIAN_HOME", home.toString());
    builder.redirectErrorStream(true);
    StartedProduct product = new StartedProduct(builder.start(), home, port);
    try {
      product.waitUntilServing();
      return product;
    } catch (IOException failure) {
      product.close();
      throw failure;
    }
  }

  /** Reads what the launcher tells up to the accounts, which are its last lines. */
  private void waitUntilServing() throws IOException {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      all.append(line).append('\n');
      if (line.startsWith(ACCOUNT)) {
        credential = line.substring(ACCOUNT.length()).strip().replaceFirst(" +", ":");
        return;
      }
    }
    throw new IOException("the product did not start:\n" + all);
  }

  /** Name and password of an applicant, with a colon between. */
  String credential() {
    return Objects.requireNonNull(credential);
  }

  /** The same of another account: those of a product that only this machine reaches share one. */
  String credential(String account) {
    return account + credential().substring(credential().indexOf(':'));
  }

  /** Where its database is. */
  DatabaseAddress database() throws IOException {
    return EmbeddedDatabase.running(home.resolve("database"))
        .orElseThrow(() -> new IOException("the database of " + home + " does not run"));
  }

  int port() {
    return port;
  }

  /** The process of the server. */
  ProcessHandle server() {
    return run.descendants()
        .filter(one -> one.info().commandLine().orElse("").contains("payara-micro.jar"))
        .findFirst()
        .orElseThrow();
  }

  /** The processor time that the server took since it was started. */
  Duration cpu() {
    return server().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() throws IOException {
    run.toHandle().destroy();
    try {
      if (!run.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        run.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    FileUtils.deleteDirectory(home.toFile());
  }
}
