package io.gongjian.webapp.adapter.document.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A few processes that work on PDFs. Each is started when it is needed, serves many tasks, and ends
 * after a while without any, or with the task that took too much.
 */
public final class PdfProcesses implements AutoCloseable {

  /** One that served so many begins anew, so that nothing gathers in it. */
  private static final int MOST_TASKS = 200;

  private static final Duration IDLE = Duration.ofMinutes(1);

  private final Bounds bounds;
  private final Semaphore places;
  private final ConcurrentLinkedDeque<PdfProcess> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  /**
   * How much they may take.
   *
   * @param atOnce how many there are at most
   * @param mostWaiting how many callers may wait for one; others are told to come back
   * @param patience how long a caller waits for one
   * @param longest how long a task may take
   * @param megabytes the memory of each
   */
  public record Bounds(
      int atOnce, int mostWaiting, Duration patience, Duration longest, int megabytes) {

    /** For painting, while somebody looks at the page. */
    public static Bounds ofPainting() {
      return new Bounds(2, 8, Duration.ofSeconds(5), Duration.ofSeconds(15), 384);
    }

    /** For inspecting what was handed in; nobody minds half a minute. */
    public static Bounds ofInspecting() {
      return new Bounds(2, 16, Duration.ofSeconds(40), Duration.ofSeconds(30), 384);
    }
  }

  public PdfProcesses(Bounds bounds) {
    this.bounds = bounds;
    this.places = new Semaphore(bounds.atOnce(), true);
  }

  PdfAnswer ask(PdfTask task, Path file) throws IOException {
    if (!enter()) {
      return PdfAnswer.of(PdfAnswer.Kind.OCCUPIED);
    }
    try {
      PdfProcess process = ready();
      PdfAnswer answer = process.ask(task, file, bounds.longest());
      if (closed || process.tasks() >= MOST_TASKS || !process.isAlive()) {
        process.end();
      } else if (answer.kind() != PdfAnswer.Kind.ENDED) {
        rest(process);
      }
      return answer;
    } finally {
      places.release();
    }
  }

  private boolean enter() throws IOException {
    if (places.tryAcquire()) {
      return true;
    }
    if (places.getQueueLength() >= bounds.mostWaiting()) {
      return false;
    }
    try {
      return places.tryAcquire(bounds.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while waiting for a process");
    }
  }

  private PdfProcess ready() throws IOException {
    for (Optional<PdfProcess> next = next(); next.isPresent(); next = next()) {
      if (next.get().isAlive()) {
        return next.get();
      }
    }
    return PdfProcess.start(bounds.megabytes());
  }

  private Optional<PdfProcess> next() {
    @Nullable PdfProcess next = idle.pollFirst();
    return Optional.ofNullable(next);
  }

  /**
   * Lays a process by; one that is still there after a while, as often as it served since, ends.
   */
  private void rest(PdfProcess process) {
    int tasks = process.tasks();
    idle.addFirst(process);
    CompletableFuture.delayedExecutor(IDLE.toMillis(), TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              if (process.tasks() == tasks && idle.remove(process)) {
                process.end();
              }
            });
  }

  /** Ends them all. */
  @Override
  public void close() {
    closed = true;
    for (Optional<PdfProcess> next = next(); next.isPresent(); next = next()) {
      next.get().end();
    }
  }
}
