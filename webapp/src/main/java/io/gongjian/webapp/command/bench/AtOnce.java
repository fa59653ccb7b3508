package io.gongjian.webapp.command.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does something many times over, some at once. */
final class AtOnce {

  static final int THREADS = 4;

  /** What is done. */
  @FunctionalInterface
  interface Deed {
    void run() throws IOException, InterruptedException;
  }

  private AtOnce() {}

  /** How often a second it was done. */
  static double rate(int times, Deed deed) throws IOException, InterruptedException {
    AtomicInteger left = new AtomicInteger(times);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long start = System.nanoTime();
      List<Future<Integer>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        running.add(threads.submit(some(left, deed)));
      }
      for (Future<Integer> one : running) {
        one.get();
      }
      return times * 1e9 / (System.nanoTime() - start);
    } catch (ExecutionException failure) {
      throw new IOException(failure.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Integer> some(AtomicInteger left, Deed deed) {
    return () -> {
      int done = 0;
      while (left.getAndDecrement() > 0) {
        deed.run();
        done++;
      }
      return done;
    };
  }
}
