package io.gongjian.webapp.adapter.document.pdf;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import javax.imageio.ImageIO;

/**
 * The program of a process that works on PDFs. It takes tasks from its standard input and answers
 * on its standard output, one after the other. It ends when the input ends, in the middle of a task
 * too: whoever asked is gone then.
 */
public final class PdfWorker implements Runnable {

  /** Said once, when tasks are taken. */
  static final int READY = 'R';

  /** Said instead of a length where there is no answer. */
  static final int NOTHING = -1;

  private static final int BROKEN = 1;

  private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private final DataOutputStream out;

  private record Job(PdfTask task, Path file) {}

  private PdfWorker(DataOutputStream out) {
    this.out = out;
  }

  /** Runs until the input ends. */
  public static void main(String[] arguments) throws IOException {
    LogManager.getLogManager().reset();
    ImageIO.setUseCache(false);
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    PdfWorker worker = new PdfWorker(out);
    Thread working = new Thread(worker, "pdf");
    working.setDaemon(true);
    working.setUncaughtExceptionHandler((thread, broken) -> Runtime.getRuntime().halt(BROKEN));
    working.start();
    worker.take(new DataInputStream(new FileInputStream(FileDescriptor.in)));
    Runtime.getRuntime().halt(0);
  }

  private void take(DataInputStream in) throws IOException {
    out.write(READY);
    out.flush();
    try {
      while (true) {
        jobs.add(new Job(PdfTask.valueOf(in.readUTF()), Path.of(in.readUTF())));
      }
    } catch (EOFException gone) {
      // nobody asks any more
    }
  }

  @Override
  public void run() {
    try {
      while (true) {
        Job job = jobs.take();
        Optional<byte[]> answer = answer(job);
        out.writeInt(answer.map(bytes -> bytes.length).orElse(NOTHING));
        out.write(answer.orElseGet(() -> new byte[0]));
        out.flush();
      }
    } catch (IOException | InterruptedException gone) {
      Runtime.getRuntime().halt(BROKEN);
    }
  }

  /** What a file makes PDFBox throw says only that the file is unfit. */
  private static Optional<byte[]> answer(Job job) {
    try {
      return job.task() == PdfTask.PAINT
          ? PdfPage.paint(job.file())
          : Optional.of(
              PdfObjects.inspect(job.file())
                  .map(fault -> fault.name().getBytes(StandardCharsets.UTF_8))
                  .orElseGet(() -> new byte[0]));
    } catch (IOException | RuntimeException | StackOverflowError unfit) {
      return Optional.empty();
    }
  }
}
