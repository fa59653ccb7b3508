package io.gongjian.webapp.adapter.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.jspecify.annotations.Nullable;

/** The tables through one connection, which tells what reading them cost. */
public final class MeasuredStore implements AutoCloseable {

  private final Connection connection;

  public MeasuredStore() throws SQLException {
    this.connection = StoreFixture.source().getConnection();
  }

  public Connection connection() {
    return connection;
  }

  /** The product's way to the tables, through the measured connection. */
  public Database database() {
    Object kept =
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                method.getName().equals("close")
                    ? null
                    : invoked(() -> method.invoke(connection, arguments)));
    return new Database(
        (DataSource)
            Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getConnection")
                        ? kept
                        : invoked(() -> method.invoke(StoreFixture.source(), arguments))));
  }

  /** How many rows the connection has read. */
  public long rowsRead() throws SQLException {
    return total("SHOW SESSION STATUS LIKE 'Handler_read%'");
  }

  /** How many queries the connection has asked. */
  public long queries() throws SQLException {
    return total("SHOW SESSION STATUS LIKE 'Com_select'");
  }

  /** The very statement of the product, ready to be run. */
  public PreparedStatement prepared(
      Class<?> mapper, String name, Map<String, ? extends @Nullable Object> asked)
      throws SQLException {
    return prepared("", mapper, name, asked);
  }

  /** How the database runs a statement of the product: table, key and remark of each step. */
  public List<String> plan(
      Class<?> mapper, String name, Map<String, ? extends @Nullable Object> asked)
      throws SQLException {
    List<String> steps = new ArrayList<>();
    try (PreparedStatement explain = prepared("EXPLAIN ", mapper, name, asked);
        ResultSet rows = explain.executeQuery()) {
      while (rows.next()) {
        steps.add(
            rows.getString("table") + " " + rows.getString("key") + " " + rows.getString("Extra"));
      }
    }
    return steps;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private PreparedStatement prepared(
      String before, Class<?> mapper, String name, Map<String, ? extends @Nullable Object> asked)
      throws SQLException {
    Configuration configuration =
        Database.configuration(
            new Environment("plan", new ManagedTransactionFactory(), StoreFixture.source()));
    BoundSql sql =
        configuration
            .getMappedStatement(mapper.getName() + "." + name)
            .getBoundSql(new HashMap<>(asked));
    PreparedStatement statement = connection.prepareStatement(before + sql.getSql());
    List<ParameterMapping> parameters = sql.getParameterMappings();
    for (int index = 0; index < parameters.size(); index++) {
      statement.setObject(index + 1, asked.get(parameters.get(index).getProperty()));
    }
    return statement;
  }

  private long total(String statement) throws SQLException {
    try (PreparedStatement status = connection.prepareStatement(statement);
        ResultSet rows = status.executeQuery()) {
      long total = 0;
      while (rows.next()) {
        total += rows.getLong("Value");
      }
      return total;
    }
  }

  private static @Nullable Object invoked(Call call) throws Throwable {
    try {
      return call.invoke();
    } catch (InvocationTargetException failure) {
      throw failure.getTargetException();
    }
  }

  /** Calls a method by reflection. */
  @FunctionalInterface
  private interface Call {
    @Nullable Object invoke() throws ReflectiveOperationException;
  }
}
