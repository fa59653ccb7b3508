package io.gongjian.webapp.adapter.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Keeps something that has one text, such as an id, as that text. */
class AsText<T> extends BaseTypeHandler<T> {

  private final Function<T, String> writer;
  private final Function<String, T> reader;

  AsText(Function<T, String> writer, Function<String, T> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, T value, @Nullable JdbcType type)
      throws SQLException {
    statement.setString(index, writer.apply(value));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet results, String column) throws SQLException {
    return read(results.getString(column));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet results, int column) throws SQLException {
    return read(results.getString(column));
  }

  @Override
  public @Nullable T getNullableResult(CallableStatement statement, int column)
      throws SQLException {
    return read(statement.getString(column));
  }

  private @Nullable T read(@Nullable String text) {
    return text == null ? null : reader.apply(text);
  }
}
