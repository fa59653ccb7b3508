package io.gongjian.webapp.adapter.persistence;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.error.StoreNotReachable;
import io.gongjian.webapp.adapter.persistence.account.AccountMapper;
import io.gongjian.webapp.adapter.persistence.account.KnownDeviceMapper;
import io.gongjian.webapp.adapter.persistence.application.ApplicationMapper;
import io.gongjian.webapp.adapter.persistence.casefile.CaseMapper;
import io.gongjian.webapp.adapter.persistence.casefile.NoticeMapper;
import io.gongjian.webapp.adapter.persistence.casefile.SavedViewMapper;
import io.gongjian.webapp.adapter.persistence.casefile.StageMapper;
import io.gongjian.webapp.adapter.persistence.casefile.TaskMapper;
import io.gongjian.webapp.adapter.persistence.determination.DeterminationMapper;
import io.gongjian.webapp.adapter.persistence.draft.DraftMapper;
import io.gongjian.webapp.adapter.persistence.ledger.LedgerMapper;
import io.gongjian.webapp.adapter.persistence.licence.LicenceMapper;
import io.gongjian.webapp.adapter.persistence.mail.MailMapper;
import io.gongjian.webapp.adapter.persistence.migration.MigrationMapper;
import io.gongjian.webapp.adapter.persistence.pack.PackVersionMapper;
import io.gongjian.webapp.adapter.persistence.project.ProjectMapper;
import io.gongjian.webapp.adapter.persistence.seed.SeededMapper;
import io.gongjian.webapp.adapter.persistence.upload.UploadMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;

/**
 * Our tables, reached through mappers. Transactions are the container's: a connection joins the one
 * that runs, and is given back at once.
 */
public final class Database {

  private static final String CONNECTION_LOST = "08";
  private static final int LOCK_WAIT_SECONDS = 5;

  private final Supplier<SqlSession> sessions;

  public Database(DataSource source) {
    SqlSessionFactory factory = factory(new ManagedTransactionFactory(), source);
    this.sessions = factory::openSession;
  }

  private Database(Supplier<SqlSession> sessions) {
    this.sessions = sessions;
  }

  /** Our tables on one connection, where no container is; its owner commits and closes it. */
  public static Database on(Connection connection) {
    ManagedTransactionFactory transactions = new ManagedTransactionFactory();
    Properties leaveOpen = new Properties();
    leaveOpen.setProperty("closeConnection", "false");
    transactions.setProperties(leaveOpen);
    SqlSessionFactory factory = factory(transactions, new UnpooledDataSource());
    return new Database(() -> factory.openSession(connection));
  }

  private static SqlSessionFactory factory(
      ManagedTransactionFactory transactions, DataSource source) {
    return new SqlSessionFactoryBuilder()
        .build(configuration(new Environment("gongjian", transactions, source)));
  }

  /** All statements of the product, as they are mapped to our tables. */
  static Configuration configuration(Environment environment) {
    Configuration configuration = new Configuration(environment);
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setCacheEnabled(false);
    configuration.getTypeHandlerRegistry().register(Instant.class, new InstantInUtc());
    configuration.getTypeHandlerRegistry().register(Bytes.class, new BytesInBlob());
    IdHandlers.register(configuration.getTypeHandlerRegistry());
    configuration.addMapper(AccountMapper.class);
    configuration.addMapper(KnownDeviceMapper.class);
    configuration.addMapper(SeededMapper.class);
    configuration.addMapper(ProjectMapper.class);
    configuration.addMapper(DeterminationMapper.class);
    configuration.addMapper(PackVersionMapper.class);
    configuration.addMapper(DraftMapper.class);
    configuration.addMapper(ApplicationMapper.class);
    configuration.addMapper(CaseMapper.class);
    configuration.addMapper(StageMapper.class);
    configuration.addMapper(TaskMapper.class);
    configuration.addMapper(NoticeMapper.class);
    configuration.addMapper(MailMapper.class);
    configuration.addMapper(SavedViewMapper.class);
    configuration.addMapper(MigrationMapper.class);
    configuration.addMapper(LicenceMapper.class);
    configuration.addMapper(LedgerMapper.class);
    configuration.addMapper(UploadMapper.class);
    return configuration;
  }

  /** Asks a mapper. */
  public <M, R> R ask(Class<M> mapper, Function<M, R> question) {
    try (SqlSession session = sessions.get()) {
      return question.apply(session.getMapper(mapper));
    } catch (PersistenceException failure) {
      throw accident(failure);
    }
  }

  /** Tells a mapper to change something. */
  public <M> void tell(Class<M> mapper, Consumer<M> change) {
    try (SqlSession session = sessions.get()) {
      change.accept(session.getMapper(mapper));
    } catch (PersistenceException failure) {
      throw accident(failure);
    }
  }

  /**
   * Tells a mapper to add something; the answer is false, and nothing is added, when the tables
   * hold what may be there only once.
   */
  public <M> boolean tellUnlessThere(Class<M> mapper, Consumer<M> change) {
    try (SqlSession session = sessions.get()) {
      change.accept(session.getMapper(mapper));
      return true;
    } catch (PersistenceException failure) {
      if (DuplicateKey.isDuplicate(failure)) {
        return false;
      }
      throw accident(failure);
    }
  }

  /** From now to the end of the transaction all is read as of this moment, and nothing written. */
  public void readOneMoment() {
    run(
        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
        "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
  }

  /** From now on waits for the locks of others for some seconds only. */
  public void waitShortly() {
    run("SET SESSION innodb_lock_wait_timeout = " + LOCK_WAIT_SECONDS);
  }

  private void run(String... statements) {
    try (SqlSession session = sessions.get();
        Statement statement = session.getConnection().createStatement()) {
      for (String text : statements) {
        statement.execute(text);
      }
    } catch (SQLException failure) {
      throw accident(new PersistenceException(failure));
    } catch (PersistenceException failure) {
      throw accident(failure);
    }
  }

  private static EngineException accident(PersistenceException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return state.startsWith(CONNECTION_LOST) || sql.getErrorCode() == 0
            ? new StoreNotReachable("no connection", failure)
            : new EngineException(ErrorCode.UNEXPECTED, "the database refused", failure);
      }
    }
    return new EngineException(ErrorCode.UNEXPECTED, "the database was asked wrongly", failure);
  }
}
