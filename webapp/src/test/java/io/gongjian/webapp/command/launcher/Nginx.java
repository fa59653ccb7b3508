package io.gongjian.webapp.command.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The proxy nginx as a child of the tests, with the configuration of the guide for operators. */
final class Nginx implements AutoCloseable {

  private static final Path GUIDE = Path.of("..", "docs", "guide-operator.md");
  private static final String PASSWORD = "changeit";
  private static final long PATIENCE_SECONDS = 30;

  private final Process process;
  private final int port;
  private final int plainPort;

  private Nginx(Process process, int port, int plainPort) {
    this.process = process;
    this.port = port;
    this.plainPort = plainPort;
  }

  /** Starts it with TLS at one port and without at another, before a server of this machine. */
  static Nginx start(Path folder, String speaksFrom, int port, int plainPort, int server)
      throws IOException {
    Path program = program();
    Files.createDirectories(folder.resolve("logs"));
    writeCertificate(folder);
    Path settings = folder.resolve("nginx.conf");
    Files.writeString(
        settings,
        """
        daemon off;
        pid %1$s/nginx.pid;
        error_log %1$s/logs/error.log;
        worker_processes 1;
        events { worker_connections 512; }
        http {
          access_log off;
          client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
          proxy_bind %2$s;
        %3$s
        }
        """
            .formatted(folder, speaksFrom, ofGuide(folder, port, plainPort, server)));
    Process process =
        new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("logs").resolve("out.log").toFile())
            .start();
    Nginx nginx = new Nginx(process, port, plainPort);
    nginx.waitUntilServing(folder);
    return nginx;
  }

  /** What the guide says, with the names and ports of the tests. */
  private static String ofGuide(Path folder, int port, int plainPort, int server)
      throws IOException {
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf("    server {");
    int end = guide.indexOf("\n\n", guide.indexOf("proxy_pass", start));
    if (start < 0 || end < start) {
      throw new IOException("the guide for operators shows no configuration of nginx");
    }
    return guide
        .substring(start, end)
        .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + " ssl;")
        .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
        .replace("permits.example.cn", Attacked.HOST)
        .replace("/etc/nginx/tls/", folder + "/")
        .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + server);
  }

  int port() {
    return port;
  }

  int plainPort() {
    return plainPort;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path program() {
    Optional<Path> found =
        Stream.of(
                "/usr/sbin/nginx",
                "/usr/bin/nginx",
                "/usr/local/bin/nginx",
                "/opt/homebrew/bin/nginx")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    return found.orElseThrow(
        () ->
            new AssertionError(
                "请安装 nginx（Debian：apt-get install nginx-light）后重试 / install nginx, then try again"));
  }

  private static void writeCertificate(Path folder) throws IOException {
    Path store = folder.resolve("keys.p12");
    run(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-alias",
        "proxy",
        "-keyalg",
        "RSA",
        "-keysize",
        "2048",
        "-dname",
        "CN=" + Attacked.HOST,
        "-ext",
        "san=dns:" + Attacked.HOST,
        "-validity",
        "2",
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString(),
        "-storepass",
        PASSWORD);
    try (InputStream stream = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(stream, PASSWORD.toCharArray());
      Key key = keys.getKey("proxy", PASSWORD.toCharArray());
      Files.writeString(folder.resolve("permits.key"), pem("PRIVATE KEY", key.getEncoded()));
      Files.writeString(
          folder.resolve("permits.crt"),
          pem("CERTIFICATE", keys.getCertificate("proxy").getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static String pem(String kind, byte[] bytes) {
    String text =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes);
    return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
  }

  private static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void waitUntilServing(Path folder) throws IOException {
    long start = System.nanoTime();
    while (process.isAlive()
        && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
        return;
      } catch (IOException notYet) {
        Thread.onSpinWait();
      }
    }
    throw new IOException(
        "nginx does not serve: " + Files.readString(folder.resolve("logs").resolve("out.log")));
  }
}
