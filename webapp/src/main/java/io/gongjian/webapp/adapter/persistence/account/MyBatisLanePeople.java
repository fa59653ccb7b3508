package io.gongjian.webapp.adapter.persistence.account;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.FindLanePeople;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.webapp.adapter.persistence.Database;
import java.util.List;

/**
 * The people of lanes, among the accounts in the database. An account from before its name meant
 * somebody else in flows is nobody there.
 */
public final class MyBatisLanePeople implements FindLanePeople {

  private final Database database;

  public MyBatisLanePeople(Database database) {
    this.database = database;
  }

  @Override
  public List<PersonId> find(DepartmentId department, LaneId lane, RegionCode region) {
    return database.ask(
        AccountMapper.class,
        mapper ->
            mapper.lanePeople(department, lane, region.around()).stream()
                .filter(name -> !new AccountName(name).isReserved())
                .map(PersonId::new)
                .toList());
  }
}
