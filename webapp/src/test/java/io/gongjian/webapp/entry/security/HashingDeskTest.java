package io.gongjian.webapp.entry.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingDeskTest {

  private final ExecutorService crowd = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    crowd.shutdownNow();
  }

  @Test
  void aFloodIsServedAFewAtOnceAndTheRestIsToldToComeAgain() throws Exception {
    HashingDesk desk = new HashingDesk(2, 6, Duration.ofSeconds(20));
    AtomicInteger serving = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch refused = new CountDownLatch(94);
    List<CompletableFuture<Optional<Boolean>>> all = new ArrayList<>();
    for (int number = 0; number < 100; number++) {
      String address = "10.0.0." + number;
      all.add(
          CompletableFuture.supplyAsync(
              () -> {
                Optional<Boolean> done =
                    desk.work(
                        address,
                        () -> {
                          most.accumulateAndGet(serving.incrementAndGet(), Math::max);
                          await(open);
                          serving.decrementAndGet();
                          return true;
                        });
                if (done.isEmpty()) {
                  refused.countDown();
                }
                return done;
              },
              crowd));
    }
    assertThat(refused.await(20, TimeUnit.SECONDS)).isTrue();
    open.countDown();

    assertThat(all.stream().map(CompletableFuture::join).flatMap(Optional::stream)).hasSize(6);
    assertThat(most).hasValue(2);
  }

  @Test
  void oneAddressTakesHalfOfTheQueueAtMost() throws Exception {
    HashingDesk desk = new HashingDesk(1, 4, Duration.ofSeconds(20));
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch inside = new CountDownLatch(1);
    CompletableFuture<Optional<Boolean>> first =
        CompletableFuture.supplyAsync(
            () ->
                desk.work(
                    "10.0.0.1",
                    () -> {
                      inside.countDown();
                      await(open);
                      return true;
                    }),
            crowd);
    assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
    List<CompletableFuture<Optional<Boolean>>> same = new ArrayList<>();
    for (int number = 0; number < 10; number++) {
      same.add(CompletableFuture.supplyAsync(() -> desk.work("10.0.0.1", () -> true), crowd));
    }
    CompletableFuture<Optional<Boolean>> other =
        CompletableFuture.supplyAsync(() -> desk.work("10.0.0.2", () -> true), crowd);
    open.countDown();

    assertThat(first.join()).contains(true);
    assertThat(other.join()).contains(true);
    assertThat(same).allMatch(one -> one.join() != null);
  }

  @Test
  void whoWaitsTooLongIsToldToComeAgain() {
    HashingDesk desk = new HashingDesk(1, 4, Duration.ofMillis(1));

    assertThat(desk.work("10.0.0.1", () -> desk.work("10.0.0.2", () -> true)))
        .contains(Optional.empty());
    assertThat(desk.work("10.0.0.1", () -> true)).contains(true);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
