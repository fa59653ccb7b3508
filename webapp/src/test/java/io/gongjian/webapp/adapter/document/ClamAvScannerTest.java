package io.gongjian.webapp.adapter.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.upload.VirusScanner.Answer;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamAvScannerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A daemon for one connection: it takes INSTREAM and gives an answer. */
  private static CompletableFuture<byte[]> daemon(ServerSocket server, String answer) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            assertThat(new String(command, US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream came = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
              came.write(in.readNBytes(length));
            }
            socket.getOutputStream().write(answer.getBytes(US_ASCII));
            return came.toByteArray();
          } catch (IOException broken) {
            throw new IllegalStateException(broken);
          }
        });
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static ClamAvScanner asking(ServerSocket server) {
    return new ClamAvScanner(
        server.getInetAddress().getHostAddress(), server.getLocalPort(), PATIENCE);
  }

  private static Path file(Path folder, byte[] content) throws IOException {
    return Files.write(folder.resolve("file"), content);
  }

  @Test
  void sendsTheWholeFileInPiecesAndHearsThatItIsClean(@TempDir Path folder) throws IOException {
    byte[] content = new byte[200_000];
    Arrays.fill(content, (byte) 7);
    try (ServerSocket server = listening()) {
      CompletableFuture<byte[]> came = daemon(server, "stream: OK\0");
      assertThat(asking(server).scan(file(folder, content))).isEqualTo(Answer.CLEAN);
      assertThat(came.join()).isEqualTo(content);
    }
  }

  @Test
  void hearsThatAFileIsInfected(@TempDir Path folder) throws IOException {
    try (ServerSocket server = listening()) {
      CompletableFuture<byte[]> came = daemon(server, "stream: Eicar-Test-Signature FOUND\0");
      assertThat(asking(server).scan(file(folder, new byte[] {1}))).isEqualTo(Answer.INFECTED);
      assertThat(came.join()).hasSize(1);
    }
  }

  @Test
  void takesNothingElseForAVerdict(@TempDir Path folder) throws IOException {
    for (String answer : new String[] {"", "INSTREAM size limit exceeded. ERROR\0"}) {
      try (ServerSocket server = listening()) {
        CompletableFuture<byte[]> came = daemon(server, answer);
        Path file = file(folder, new byte[] {1});
        assertThatThrownBy(() -> asking(server).scan(file)).isInstanceOf(IOException.class);
        assertThat(came.join()).hasSize(1);
      }
    }
  }

  @Test
  void doesNotSayThatAFileIsCleanWhenNobodyListens(@TempDir Path folder) throws IOException {
    ServerSocket server = listening();
    ClamAvScanner scanner = asking(server);
    server.close();
    Path file = file(folder, new byte[] {1});
    assertThatThrownBy(() -> scanner.scan(file)).isInstanceOf(IOException.class);
  }

  @Test
  void doesNotWaitForEverForAScannerThatSaysNothing(@TempDir Path folder) throws IOException {
    try (ServerSocket server = listening()) {
      ClamAvScanner scanner =
          new ClamAvScanner(
              server.getInetAddress().getHostAddress(),
              server.getLocalPort(),
              Duration.ofMillis(200));
      Path file = file(folder, new byte[] {1});
      assertThatThrownBy(() -> scanner.scan(file)).isInstanceOf(SocketTimeoutException.class);
    }
  }
}
