package io.gongjian.webapp.command.launcher;

import io.gongjian.webapp.rest.Api;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A server behind a proxy with TLS, as an operator sets it up, for tests that ask as strangers do:
 * started once for all of them, and reached through the proxy and beside it. The proxy speaks from
 * an address of its own, which alone is trusted.
 */
final class Attacked implements AutoCloseable {

  /** Under which name readers reach it. */
  static final String HOST = "permits.example.test";

  /** Beside the proxy. */
  static final String DIRECT = "127.0.0.1";

  private static final String OF_PROXY = "127.0.0.77";

  private final OwnServer server;
  private final Nginx proxy;

  private Attacked(Path home) throws IOException {
    FileUtils.deleteDirectory(home.toFile());
    Files.createDirectories(home);
    int port = freePort();
    server =
        new OwnServer(home)
            .with(
                Map.of(
                    "GONGJIAN_PUBLIC_ADDRESS",
                    "https://" + HOST + ":" + port,
                    "GONGJIAN_TRUSTED_PROXIES",
                    OF_PROXY));
    server.packs().delete("haikou");
    server.start();
    proxy = Nginx.start(home.resolve("nginx"), OF_PROXY, port, freePort(), server.port());
  }

  /** Gives it to methods that ask for it. */
  static final class Given implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType().equals(Attacked.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Attacked.class))
          .getOrComputeIfAbsent(Attacked.class, type -> started());
    }

    private static Attacked started() {
      try {
        return new Attacked(Path.of("target", "attacked").toAbsolutePath());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** What a stranger says and hears beside the proxy. */
  RawHttp direct() {
    return RawHttp.plain(DIRECT, server.port(), "localhost:" + server.port());
  }

  /** The same through the proxy. */
  RawHttp throughProxy() {
    return RawHttp.encrypted(DIRECT, proxy.port(), HOST + ":" + proxy.port());
  }

  /** The same through the proxy, without encryption. */
  RawHttp throughProxyInTheClear() {
    return RawHttp.plain(DIRECT, proxy.plainPort(), HOST + ":" + proxy.port());
  }

  /** Where readers are told to go. */
  String publicAddress() {
    return "https://" + HOST + ":" + proxy.port();
  }

  Api api() {
    return server.api();
  }

  Path log() {
    return server.log();
  }

  int port() {
    return server.port();
  }

  ProcessHandle process() {
    return server.process();
  }

  @Override
  public void close() {
    proxy.close();
    server.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
