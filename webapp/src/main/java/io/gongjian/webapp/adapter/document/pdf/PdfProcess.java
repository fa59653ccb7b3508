package io.gongjian.webapp.adapter.document.pdf;

import io.gongjian.engine.refusal.UploadFault;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A process that works on PDFs, one at a time, and is ended when one takes too long. */
final class PdfProcess {

  private static final Duration START = Duration.ofSeconds(60);
  private static final int LARGEST_ANSWER = 32 * 1024 * 1024;

  /** What it must know of its surroundings; passwords are in there too, and it gets none. */
  private static final Set<String> KEPT =
      Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "HOME", "SystemRoot", "TEMP", "TMP");

  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private int tasks;

  private PdfProcess(Process process) {
    this.process = process;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /**
   * Starts one.
   *
   * @param megabytes the memory for its objects
   * @throws IOException when the machine cannot
   */
  static PdfProcess start(int megabytes) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(megabytes));
    builder.environment().keySet().retainAll(KEPT);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    PdfProcess started = new PdfProcess(builder.start());
    CompletableFuture<Void> late = started.endAfter(START);
    try {
      if (started.in.read() != PdfWorker.READY) {
        started.end();
        throw new IOException("a process for PDFs did not start");
      }
      return started;
    } finally {
      late.cancel(false);
    }
  }

  /**
   * Hands it a task and waits.
   *
   * @throws IOException when it was gone before it got the task
   */
  PdfAnswer ask(PdfTask task, Path file, Duration most) throws IOException {
    tasks++;
    try {
      out.writeUTF(task.name());
      out.writeUTF(file.toAbsolutePath().toString());
      out.flush();
    } catch (IOException gone) {
      end();
      throw gone;
    }
    CompletableFuture<Void> late = endAfter(most);
    try {
      int length = in.readInt();
      if (length == PdfWorker.NOTHING) {
        return PdfAnswer.of(PdfAnswer.Kind.NOTHING);
      }
      if (length < 0 || length > LARGEST_ANSWER) {
        end();
        return PdfAnswer.of(PdfAnswer.Kind.ENDED);
      }
      byte[] answer = new byte[length];
      in.readFully(answer);
      return PdfAnswer.told(answer);
    } catch (IOException ended) {
      end();
      return PdfAnswer.of(PdfAnswer.Kind.ENDED);
    } finally {
      late.cancel(false);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** How many tasks it was given. */
  int tasks() {
    return tasks;
  }

  /** Ends it, whatever it does. */
  void end() {
    process.destroyForcibly();
  }

  private CompletableFuture<Void> endAfter(Duration most) {
    return new CompletableFuture<Void>()
        .completeOnTimeout(null, most.toMillis(), TimeUnit.MILLISECONDS)
        .thenRun(this::end);
  }

  private static List<String> command(int megabytes) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + megabytes + "m",
        "-XX:MaxMetaspaceSize=128m",
        "-XX:MaxDirectMemorySize=32m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+SuppressFatalErrorMessage",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Djava.io.tmpdir=" + temporary,
        "-Dpdfbox.fontcache=" + temporary,
        "-cp",
        classPath(),
        PdfWorker.class.getName());
  }

  /**
   * Where our classes and PDFBox lie: the classes and libraries of the unpacked application, or
   * what a test runs with.
   */
  private static String classPath() {
    return Stream.of(
            PdfWorker.class,
            UploadFault.class,
            PDDocument.class,
            RandomAccessRead.class,
            FontBoxFont.class,
            LogFactory.class)
        .map(PdfProcess::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A folder or an archive, as the address of the class itself tells it. */
  private static String place(Class<?> type) {
    String resource = type.getName().replace('.', '/') + ".class";
    String address = String.valueOf(type.getResource("/" + resource));
    String place =
        address.substring(0, address.length() - resource.length()).replaceFirst("^jar:", "");
    String file = place.endsWith("!/") ? place.substring(0, place.length() - 2) : place;
    return Path.of(URI.create(file.replace(" ", "%20"))).toString();
  }
}
