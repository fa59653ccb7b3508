package io.gongjian.forms.prefill;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.outside.AskOutside;
import io.gongjian.engine.text.LocalText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a register with patience that ends. An answer is remembered for some minutes, silence for
 * some seconds, so that saving a draft never waits for the same register twice in a row.
 */
public final class AskingRegister {

  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final Duration SILENCE_REMEMBERED = Duration.ofSeconds(30);
  private static final int MOST_REMEMBERED = 1000;

  private final Register register;
  private final AskOutside outside;
  private final ExecutorService executor;
  private final Duration patience;
  private final Clock clock;
  private final Cache<CreditCode, Remembered> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).executor(Runnable::run).build();

  /** What the register said. */
  public sealed interface Reply {

    /** It has an entry. */
    record Told(RegisterEntry entry) implements Reply {}

    /** The organisation is not registered. */
    record NotRegistered() implements Reply {}

    /** It did not answer in time, or failed. */
    record Silent() implements Reply {}
  }

  private record Remembered(Reply reply, Instant until) {}

  public AskingRegister(
      Register register,
      AskOutside outside,
      ExecutorService executor,
      Duration patience,
      Clock clock) {
    this.register = register;
    this.outside = outside;
    this.executor = executor;
    this.patience = patience;
    this.clock = clock;
  }

  public LocalText title() {
    return register.title();
  }

  /** What the register says; it is asked while nothing is locked, or not at all. */
  public Reply ask(CreditCode organisation) {
    Optional<Reply> known = known(organisation);
    if (known.isPresent()) {
      return known.get();
    }
    outside.ask(() -> remember(organisation, askNow(organisation)));
    return known(organisation).orElseGet(Reply.Silent::new);
  }

  private Optional<Reply> known(CreditCode organisation) {
    Instant now = clock.instant();
    return Optional.ofNullable(remembered.getIfPresent(organisation))
        .filter(known -> now.isBefore(known.until()))
        .map(Remembered::reply);
  }

  private void remember(CreditCode organisation, Reply reply) {
    Duration kept = reply instanceof Reply.Silent ? SILENCE_REMEMBERED : REMEMBERED;
    Instant until = clock.instant().plus(kept);
    remembered.put(organisation, new Remembered(reply, until));
  }

  private Reply askNow(CreditCode organisation) {
    Future<Optional<RegisterEntry>> answer;
    try {
      answer = executor.submit(() -> register.find(organisation));
    } catch (RejectedExecutionException busy) {
      return new Reply.Silent();
    }
    try {
      return answer
          .get(patience.toMillis(), TimeUnit.MILLISECONDS)
          .<Reply>map(Reply.Told::new)
          .orElseGet(Reply.NotRegistered::new);
    } catch (TimeoutException | ExecutionException failed) {
      answer.cancel(true);
      return new Reply.Silent();
    } catch (InterruptedException ended) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Reply.Silent();
    }
  }
}
