package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.SavedView;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on kept views of lists. */
public interface SavedViewMapper {

  List<SavedView> views(@Param("account") AccountName account);

  void keepView(
      @Param("account") AccountName account,
      @Param("view") SavedView view,
      @Param("at") Instant at);

  void dropView(@Param("account") AccountName account, @Param("name") String name);
}
