package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.account.AccountName;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on notices of cases. */
public interface NoticeMapper {

  void insertNotices(@Param("rows") List<NoticeRow> rows);

  /** The latest first; of each addressee {@code window} are looked at. */
  List<NoticeRow> notices(
      @Param("addressees") List<String> addressees,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") long afterId,
      @Param("offset") long offset,
      @Param("size") int size,
      @Param("window") long window);

  /** How many came after {@code since}, at most {@code many} of each addressee. */
  int countNotices(
      @Param("addressees") List<String> addressees,
      @Param("since") Instant since,
      @Param("many") int many);

  @Nullable Instant seenUntil(@Param("account") AccountName account);

  void see(@Param("account") AccountName account, @Param("until") Instant until);
}
