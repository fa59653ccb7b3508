package io.gongjian.webapp.command.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Says what no library would: each byte of a request is the test's own. */
record RawHttp(String from, String to, int port, String host, boolean encrypted) {

  private static final int PATIENCE_MILLIS = 60_000;
  private static final int PART = 4096;
  private static final int LARGEST = 1 << 20;

  static RawHttp plain(String to, int port, String host) {
    return new RawHttp("127.0.0.1", to, port, host, false);
  }

  static RawHttp encrypted(String to, int port, String host) {
    return new RawHttp("127.0.0.1", to, port, host, true);
  }

  /** From another address of this machine. */
  RawHttp from(String address) {
    return new RawHttp(address, to, port, host, encrypted);
  }

  /** By another name. */
  RawHttp calling(String name) {
    return new RawHttp(from, to, port, name, encrypted);
  }

  /** What came back. */
  record Heard(int status, String head, String body) {

    List<String> all(String header) {
      String start = header.toLowerCase(Locale.ROOT) + ":";
      return head.lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }

    String header(String header) {
      return Optional.of(all(header))
          .filter(values -> !values.isEmpty())
          .map(List::toString)
          .map(text -> text.substring(1, text.length() - 1))
          .orElse("");
    }
  }

  Heard get(String target, String... headers) {
    return send("GET", target, "", headers);
  }

  Heard send(String method, String target, String body, String... headers) {
    List<String> more = new ArrayList<>(List.of(headers));
    if (!body.isEmpty()) {
      more.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
    }
    more.add("Connection: close");
    return raw(head(method, target, more) + body);
  }

  /** Sends the head of a request and the beginning of what it announces, and leaves it so. */
  Socket begun(String method, String target, String... headers) throws IOException {
    Socket socket = socket();
    socket
        .getOutputStream()
        .write((head(method, target, List.of(headers)) + "a").getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }

  private String head(String method, String target, List<String> headers) {
    return method
        + " "
        + target
        + " HTTP/1.1\r\n"
        + (host.isEmpty() ? "" : "Host: " + host + "\r\n")
        + String.join("", headers.stream().map(line -> line + "\r\n").toList())
        + "\r\n";
  }

  /** Sends a text as it is and hears all of the answer. */
  Heard raw(String request) {
    try (Socket socket = socket()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return heard(socket.getInputStream());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Heard heard(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[PART];
    int read = in.read(part);
    while (read > 0 && all.size() < LARGEST) {
      all.write(part, 0, read);
      read = in.read(part);
    }
    String text = all.toString(StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Heard(0, text, "");
    }
    return new Heard(
        Integer.parseInt(text.split(" ", 3)[1]), text.substring(0, end), text.substring(end + 4));
  }

  private Socket socket() throws IOException {
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
    socket.connect(new InetSocketAddress(to, port), PATIENCE_MILLIS);
    socket.setSoTimeout(PATIENCE_MILLIS);
    if (!encrypted) {
      return socket;
    }
    try {
      SSLContext trusting = SSLContext.getInstance("TLS");
      trusting.init(null, new TrustManager[] {new Anybody()}, null);
      return trusting.getSocketFactory().createSocket(socket, to, port, true);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** The proxy of the tests has a certificate that it made itself. */
  private static final class Anybody implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
