package io.gongjian.webapp.adapter.persistence.pack;

import io.gongjian.engine.pack.PackReference;
import io.gongjian.webapp.adapter.persistence.Bytes;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on past versions of packs. */
public interface PackVersionMapper {

  @Nullable Bytes archive(@Param("hash") String hash);

  @Nullable Bytes archiveServed(@Param("pack") String pack);

  List<String> served();

  List<PackReference> announced();

  void noteServed(@Param("pack") String pack, @Param("hash") String hash, @Param("at") Instant at);

  void noteWithdrawn(@Param("pack") String pack, @Param("at") Instant at);

  int countVersions(@Param("hash") String hash);

  void insertVersion(@Param("row") PackVersionRow row, @Param("archive") Bytes archive);
}
