package io.gongjian.webapp.command.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command {@code run} in a folder of its own, as a person at a terminal has it. */
final class StartedProduct implements AutoCloseable {
  private static final long STOP_SECONDS = 90;

  private final int port;
  private final Process process;
  private final BufferedReader output;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private StartedProduct(int port, Process process) {
    this.port = port;
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts it in an empty folder on a free port, and returns at once. */
  static StartedProduct in(Path home, Map<String, String> environment) throws IOException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dgongjian.root=" + Path.of("..").toAbsolutePath().normalize(),
            "-cp",
            "target/command/*",
            "io.gongjian.webapp.command.Gongjian",
            "run",
            "--port",
            String.valueOf(port));
    builder.environment().put("GONGJIAN_HOME", home.toString());
    builder.environment().put("GONGJIAN_DEMO_CASES", "false");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    return new StartedProduct(port, builder.start());
  }

  /** Reads what it tells up to a line, or to the end when that line never comes. */
  List<String> toldUntil(String last) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.equals(last)) {
        return lines;
      }
    }
    return lines;
  }

  /** Reads what it tells up to a line with this end; false when that line never comes. */
  boolean toldUntilEnding(String end) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  int port() {
    return port;
  }

  URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Launcher, server and database. */
  List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  static boolean isDatabase(ProcessHandle process) {
    return process.info().command().orElse("").contains("mariadbd");
  }

  ProcessHandle database() {
    return processes().stream().filter(StartedProduct::isDatabase).findFirst().orElseThrow();
  }

  /** The child that is no database. */
  ProcessHandle server() {
    return process.children().filter(child -> !isDatabase(child)).findFirst().orElseThrow();
  }

  /** Fills in the form of the sign-in page; the session is kept for the pages. */
  void signIn(String name, String password) throws IOException, InterruptedException {
    Matcher state =
        Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"")
            .matcher(get("/login").body());
    if (!state.find()) {
      throw new IOException("the sign-in page has no form");
    }
    String form =
        Map.of(
                "login",
                "login",
                "name",
                name,
                "password",
                password,
                "go",
                "",
                "jakarta.faces.ViewState",
                state.group(1))
            .entrySet()
            .stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(address("/login"))
            .header("Origin", "http://localhost:" + port)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    client.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  /** Asks the API for the projects of an account. */
  HttpResponse<String> askApi(String name, String password)
      throws IOException, InterruptedException {
    String credential =
        Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address("/api/v1/projects"))
                .header("Authorization", "Basic " + credential)
                .build(),
            BodyHandlers.ofString());
  }

  /** Asks it to end, and tells whether it did. */
  boolean stop() throws InterruptedException {
    process.toHandle().destroy();
    return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    processes().forEach(ProcessHandle::destroyForcibly);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
