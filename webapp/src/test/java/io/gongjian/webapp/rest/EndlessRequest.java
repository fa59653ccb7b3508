package io.gongjian.webapp.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.util.concurrent.CompletableFuture;

/**
 * A client that sends five gigabytes and listens meanwhile, as clients of the usual kind do not:
 * they look at the answer when they have sent everything.
 */
final class EndlessRequest {

  /** What is said of the length. */
  enum Length {
    UNKNOWN,
    DECLARED
  }

  /**
   * What came of it.
   *
   * @param answer as it came, with status and headers
   * @param sent the bytes that the server took
   * @param mostOnDisk the bytes that all files together grew by at most
   */
  record Outcome(String answer, long sent, long mostOnDisk) {}

  private static final long ALL = 5L << 30;
  private static final int PIECE = 64 * 1024;
  private static final int PATIENCE = 30_000;

  private final URL address;
  private final Api api;

  EndlessRequest(URL address, Api api) {
    this.address = address;
    this.api = api;
  }

  Outcome patch(String path, Length length) throws IOException {
    long before = KeptFiles.bytes();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(PATIENCE);
      OutputStream out = socket.getOutputStream();
      out.write(head(path, length).getBytes(US_ASCII));
      CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> answer(socket));
      long sent = 0;
      long most = 0;
      try {
        while (sent < ALL && !answer.isDone()) {
          out.write(piece(length));
          sent += PIECE;
          most = Math.max(most, KeptFiles.bytes() - before);
        }
      } catch (IOException closed) {
        most = Math.max(most, KeptFiles.bytes() - before);
      }
      return new Outcome(answer.join(), sent, most);
    }
  }

  private String head(String path, Length length) {
    return "PATCH %s HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: %s\r\nUpload-Offset: 0\r\n%s\r\n%s\r\n\r\n"
        .formatted(
            api.path(path),
            address.getHost(),
            address.getPort(),
            RequestSize.PIECE,
            "Authorization: " + api.header("Authorization"),
            length == Length.DECLARED ? "Content-Length: " + ALL : "Transfer-Encoding: chunked");
  }

  private static byte[] piece(Length length) {
    byte[] bytes = new byte[PIECE];
    return length == Length.DECLARED
        ? bytes
        : (Integer.toHexString(PIECE) + "\r\n" + "\0".repeat(PIECE) + "\r\n").getBytes(US_ASCII);
  }

  /** The answer until it is whole: the server may keep the connection. */
  private static String answer(Socket socket) {
    StringBuilder answer = new StringBuilder();
    byte[] piece = new byte[PIECE];
    try {
      InputStream in = socket.getInputStream();
      while (!answer.toString().contains("]}")) {
        int read = in.read(piece);
        if (read < 0) {
          break;
        }
        answer.append(new String(piece, 0, read, UTF_8));
      }
    } catch (IOException brokenOff) {
      answer.append("\n(broken off: ").append(brokenOff.getMessage()).append(')');
    }
    return answer.toString();
  }
}
