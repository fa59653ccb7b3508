package io.gongjian.webapp.adapter.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.function.Function;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;

/** Keeps a text that may be missing, or what has one: a column without a value is none. */
abstract class AsOptional<T> implements TypeHandler<Optional<T>> {

  private final Function<String, T> reader;

  AsOptional(Function<String, T> reader) {
    this.reader = reader;
  }

  @Override
  public final void setParameter(
      PreparedStatement statement, int index, Optional<T> value, @Nullable JdbcType type)
      throws SQLException {
    if (value.isPresent()) {
      statement.setString(index, value.get().toString());
    } else {
      statement.setNull(index, Types.VARCHAR);
    }
  }

  @Override
  public final Optional<T> getResult(ResultSet results, String column) throws SQLException {
    return Optional.ofNullable(results.getString(column)).map(reader);
  }

  @Override
  public final Optional<T> getResult(ResultSet results, int column) throws SQLException {
    return Optional.ofNullable(results.getString(column)).map(reader);
  }

  @Override
  public final Optional<T> getResult(CallableStatement statement, int column) throws SQLException {
    return Optional.ofNullable(statement.getString(column)).map(reader);
  }
}
