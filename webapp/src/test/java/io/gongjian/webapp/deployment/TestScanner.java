package io.gongjian.webapp.deployment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The scanner of a test run: it speaks the INSTREAM of clamd, and knows one pattern. A test may
 * have it behave badly for a while.
 */
public final class TestScanner {

  /** How it answers. */
  public enum Mood {
    SCANNING,
    HANGING_UP,
    SAYING_NOTHING,
    COMPLAINING
  }

  /** In two parts, so that no scanner finds it in this class. */
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static @Nullable TestScanner started;

  private final ServerSocket socket;
  private final AtomicInteger scans = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();
  private volatile Mood mood = Mood.SCANNING;

  private TestScanner(ServerSocket socket) {
    this.socket = socket;
  }

  /** The same for all tests of a run. */
  public static synchronized TestScanner started() {
    if (started == null) {
      try {
        started = new TestScanner(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Thread thread = new Thread(started::serve, "test-scanner");
      thread.setDaemon(true);
      thread.start();
    }
    return started;
  }

  /** The pattern that it finds. */
  public static byte[] virus() {
    return EICAR.getBytes(US_ASCII);
  }

  /** Where it listens, as the setting wants it. */
  String address() {
    return "localhost:" + socket.getLocalPort();
  }

  /** How often it was asked. */
  public int scans() {
    return scans.get();
  }

  /** How many connections broke off. */
  public int broken() {
    return broken.get();
  }

  public void become(Mood wanted) {
    mood = wanted;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        scans.incrementAndGet();
        if (mood != Mood.HANGING_UP) {
          answer(caller);
        }
      } catch (IOException hungUp) {
        broken.incrementAndGet();
      }
    }
  }

  private void answer(Socket caller) throws IOException {
    DataInputStream in = new DataInputStream(caller.getInputStream());
    String command = new String(in.readNBytes("zINSTREAM\0".length()), US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      throw new IOException("not a command of clamd [" + command + "]");
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      file.write(in.readNBytes(length));
    }
    String verdict = file.toString(US_ASCII).contains(EICAR) ? "Eicar-Signature FOUND" : "OK";
    String said =
        switch (mood) {
          case SCANNING -> "stream: " + verdict;
          case COMPLAINING -> "INSTREAM size limit exceeded. ERROR";
          case SAYING_NOTHING, HANGING_UP -> "";
        };
    caller.getOutputStream().write((said + '\0').getBytes(US_ASCII));
  }
}
