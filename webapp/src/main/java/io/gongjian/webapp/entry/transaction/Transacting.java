package io.gongjian.webapp.entry.transaction;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.outside.AskFirst;
import io.gongjian.engine.outside.AskOutside;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.adapter.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The boundary of use cases, the same for pages and the API: a use case is wholly done or not at
 * all. One that is refused is undone; one that others were in the way of is done again, the whole
 * of it. A reading sees everything as of one moment, changes nothing and locks nothing.
 *
 * <p>What is handed in here may run more than once: it must not read a request or write an answer.
 */
@ApplicationScoped
public class Transacting implements AskOutside {

  private static final Logger LOG = LoggerFactory.getLogger(Transacting.class);
  private static final long SHORTEST_PAUSE = 5;
  private static final long LONGEST_PAUSE = 25;
  private static final ThreadLocal<@Nullable Kind> RUNNING = new ThreadLocal<>();

  @Resource private UserTransaction transaction;

  @Inject Database database;

  private final Retrying retrying = new Retrying(Transacting::pause);

  private enum Kind {
    READING,
    CHANGING
  }

  /**
   * Runs a use case that changes something; joins the change that already runs.
   *
   * @throws EngineException with {@link ErrorCode#STORE_CONTENDED} when others are in the way for
   *     too long
   */
  public <T> Attempt<T> changing(Supplier<Attempt<T>> useCase) {
    if (RUNNING.get() == Kind.CHANGING) {
      return useCase.get();
    }
    if (RUNNING.get() == Kind.READING) {
      throw new EngineException(ErrorCode.UNEXPECTED, "a reading wants to change something");
    }
    return retrying.run(
        () -> within(Kind.CHANGING, useCase, attempt -> attempt.asDone().isPresent()));
  }

  /** Runs a use case that only reads; joins what already runs. */
  public <T> T reading(Supplier<T> useCase) {
    return RUNNING.get() == null
        ? retrying.run(() -> within(Kind.READING, useCase, result -> true))
        : useCase.get();
  }

  /** Locks something, which only a change may do. */
  public <T> T locked(Supplier<T> lock) {
    if (RUNNING.get() != Kind.CHANGING) {
      throw new EngineException(ErrorCode.UNEXPECTED, "a lock outside of a change");
    }
    return lock.get();
  }

  @Override
  public void ask(Runnable question) {
    if (RUNNING.get() != null) {
      throw new AskFirst(question);
    }
    question.run();
  }

  private <T> T within(Kind kind, Supplier<T> useCase, Predicate<T> keep) {
    begin();
    boolean open = true;
    RUNNING.set(kind);
    try {
      if (kind == Kind.READING) {
        database.readOneMoment();
      } else {
        database.waitShortly();
      }
      T result = useCase.get();
      open = false;
      if (keep.test(result)) {
        commit();
      } else {
        rollBack();
      }
      return result;
    } finally {
      RUNNING.remove();
      if (open) {
        rollBack();
      }
    }
  }

  private void begin() {
    try {
      transaction.begin();
    } catch (NotSupportedException | SystemException failure) {
      throw new EngineException(ErrorCode.UNEXPECTED, "a transaction cannot begin", failure);
    }
  }

  private void commit() {
    try {
      transaction.commit();
    } catch (RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException
        | SystemException failure) {
      throw new EngineException(ErrorCode.UNEXPECTED, "a transaction cannot be kept", failure);
    }
  }

  /** What led here matters more than a connection that is lost meanwhile, which undoes as well. */
  private void rollBack() {
    try {
      transaction.rollback();
    } catch (SystemException | IllegalStateException failure) {
      LOG.warn("A transaction could not be undone by us", failure);
    }
  }

  private static void pause(int tries) {
    long longest = LONGEST_PAUSE << tries;
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, longest));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new EngineException(ErrorCode.STORE_CONTENDED, "ended while it waited", ended);
    }
  }
}
