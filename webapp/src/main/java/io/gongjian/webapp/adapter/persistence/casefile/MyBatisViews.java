package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.KeepViews;
import io.gongjian.engine.casefile.SavedView;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Instant;
import java.util.List;

/** Kept views of lists in the database. */
public final class MyBatisViews implements KeepViews {

  private final Database database;

  public MyBatisViews(Database database) {
    this.database = database;
  }

  @Override
  public List<SavedView> of(AccountName account) {
    return database.ask(SavedViewMapper.class, mapper -> mapper.views(account));
  }

  @Override
  public void keep(AccountName account, SavedView view, Instant at) {
    database.tell(SavedViewMapper.class, mapper -> mapper.keepView(account, view, at));
  }

  @Override
  public void drop(AccountName account, String name) {
    database.tell(SavedViewMapper.class, mapper -> mapper.dropView(account, name));
  }
}
