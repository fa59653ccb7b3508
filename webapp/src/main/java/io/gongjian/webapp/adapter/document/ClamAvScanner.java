package io.gongjian.webapp.adapter.document;

import io.gongjian.engine.upload.VirusScanner;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Asks a clamd over TCP, by its command {@code INSTREAM}. */
public final class ClamAvScanner implements VirusScanner {

  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;

  private final String host;
  private final int port;
  private final Duration patience;

  public ClamAvScanner(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  @Override
  public Answer scan(Path file) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
      socket.setSoTimeout((int) patience.toMillis());
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      byte[] piece = new byte[PIECE];
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
          out.writeInt(read);
          out.write(piece, 0, read);
        }
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return answer(new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip());
    }
  }

  private static Answer answer(String text) throws IOException {
    if (text.endsWith(" FOUND")) {
      return Answer.INFECTED;
    }
    if (text.equals("stream: OK")) {
      return Answer.CLEAN;
    }
    throw new IOException("clamd gave no verdict [" + text + "]");
  }
}
