package io.gongjian.webapp.adapter.persistence.seed;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on what was seeded. */
public interface SeededMapper {

  @Nullable String detail(@Param("thing") String thing);

  void keep(@Param("thing") String thing, @Param("detail") String detail, @Param("at") Instant at);
}
