package io.gongjian.webapp.adapter.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Keeps bytes in a blob. */
final class BytesInBlob extends BaseTypeHandler<Bytes> {

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, Bytes bytes, @Nullable JdbcType type)
      throws SQLException {
    statement.setBytes(index, bytes.content());
  }

  @Override
  public @Nullable Bytes getNullableResult(ResultSet results, String column) throws SQLException {
    return bytes(results.getBytes(column));
  }

  @Override
  public @Nullable Bytes getNullableResult(ResultSet results, int column) throws SQLException {
    return bytes(results.getBytes(column));
  }

  @Override
  public @Nullable Bytes getNullableResult(CallableStatement statement, int column)
      throws SQLException {
    return bytes(statement.getBytes(column));
  }

  private static @Nullable Bytes bytes(byte @Nullable [] content) {
    return content == null ? null : Bytes.of(content);
  }
}
