package io.gongjian.processes.camunda;

import io.gongjian.engine.casefile.FlowMigration;
import io.gongjian.engine.casefile.FlowMove;
import io.gongjian.engine.casefile.MigrateFlow;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.casefile.RunFlow;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.error.OthersInTheWay;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.processes.flow.FlowPositions;
import io.gongjian.processes.flow.MigratingFlows;
import io.gongjian.processes.flow.PlayingFlows;
import jakarta.transaction.TransactionManager;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Runs flows: the plain interpreter tells what an action does, Camunda carries the tokens in the
 * same transaction. Where the two do not agree, the action fails, and nothing of it is kept.
 */
public final class RunningOnCamunda implements RunFlow, MigrateFlow, AutoCloseable {

  private final PlayingFlows playing = new PlayingFlows();
  private final MigratingFlows migrating = new MigratingFlows();
  private final ProcessEngine engine;
  private final Tokens tokens;

  /**
   * Runs them on the tables of a server, whose transactions it joins.
   *
   * @param transactions the name by which the server's manager of transactions is looked up
   */
  public RunningOnCamunda(DataSource source, String transactions) {
    this(onServer(source, manager(transactions)));
  }

  /** The name is of the server's own tree and stands in our code: nobody else can say one. */
  @SuppressWarnings("BanJNDI")
  private static TransactionManager manager(String name) {
    try {
      return InitialContext.doLookup(name);
    } catch (NamingException accident) {
      throw new EngineException(
          ErrorCode.UNEXPECTED, "no manager of transactions [" + name + "]", accident);
    }
  }

  RunningOnCamunda(ProcessEngineConfigurationImpl settings) {
    FlowQuestions questions = new FlowQuestions();
    this.engine = FlowEngineSettings.start(settings, questions);
    FlowDeployments deployments = new FlowDeployments(settings, engine.getRepositoryService());
    this.tokens =
        new Tokens(engine, settings.getCommandExecutorTxRequired(), deployments, questions);
  }

  private static ProcessEngineConfigurationImpl onServer(
      DataSource source, TransactionManager transactions) {
    ServerSettings settings = new ServerSettings();
    settings.setDataSource(source);
    settings.setTransactionManager(transactions);
    settings.setTransactionsExternallyManaged(true);
    settings.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_FALSE);
    return settings;
  }

  /** Without an engine of decisions, which would bring languages of its own. */
  private static final class ServerSettings extends JakartaTransactionProcessEngineConfiguration {
    @Override
    protected void initDmnEngine() {}
  }

  @Override
  public FlowMove begin(RunningCase at) {
    return follow(playing.begin(at), moved -> tokens.begin(at.key(), at.flow(), moved.reading()));
  }

  @Override
  public FlowMove act(RunningCase at, FlowRequest request) {
    return follow(
        playing.act(at, request),
        moved -> tokens.move(at.key(), at.flow(), before(at), moved.reading()));
  }

  @Override
  public FlowMigration migrate(RunningCase from, RunningCase to, MigrationAnswers answers) {
    FlowMigration migration = migrating.migrate(from, to, answers);
    if (migration instanceof FlowMigration.Safe safe && !isWhere(from, to, safe)) {
      told(() -> tokens.beginAgain(from.key(), to.flow(), safe.reading()));
    }
    return migration;
  }

  /** True where the flow is the same in both versions: its tokens are where they are to be. */
  private static boolean isWhere(RunningCase from, RunningCase to, FlowMigration.Safe safe) {
    return from.flow().equals(to.flow())
        && before(from).open().keySet().equals(safe.reading().open().keySet());
  }

  private static FlowReading before(RunningCase at) {
    return FlowPositions.read(at.position().orElseThrow(), at.flow()).reading();
  }

  private static FlowMove follow(FlowMove move, Consumer<FlowMove.Moved> tokens) {
    if (move instanceof FlowMove.Moved moved) {
      told(() -> tokens.accept(moved));
    }
    return move;
  }

  private static void told(Runnable tokens) {
    try {
      tokens.run();
    } catch (OptimisticLockingException behind) {
      throw new OthersInTheWay("a token was moved by somebody else", behind);
    } catch (ProcessEngineException accident) {
      throw told(accident);
    }
  }

  /** What was thrown by us within the engine says more than what the engine made of it. */
  private static EngineException told(ProcessEngineException accident) {
    for (Throwable cause = accident; cause != null; cause = cause.getCause()) {
      if (cause instanceof EngineException ours) {
        return ours;
      }
    }
    return new EngineException(ErrorCode.UNEXPECTED, "the engine of flows fails", accident);
  }

  Tokens tokens() {
    return tokens;
  }

  ProcessEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
  }
}
