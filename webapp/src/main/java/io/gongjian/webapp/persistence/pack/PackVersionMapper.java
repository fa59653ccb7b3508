package io.gongjian.webapp.persistence.pack;

import io.gongjian.webapp.persistence.Bytes;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on past versions of packs. */
public interface PackVersionMapper {

  @Nullable Bytes archive(@Param("hash") String hash);

  int countVersions(@Param("hash") String hash);

  void insertVersion(@Param("row") PackVersionRow row, @Param("archive") Bytes archive);
}
