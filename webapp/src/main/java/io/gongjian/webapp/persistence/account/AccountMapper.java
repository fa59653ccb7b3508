package io.gongjian.webapp.persistence.account;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on accounts and organisations. */
public interface AccountMapper {

  @Nullable AccountRow account(@Param("name") String name);

  @Nullable OrganisationRow organisation(@Param("creditCode") String creditCode);

  void insertAccount(AccountRow account);

  void insertOrganisation(OrganisationRow organisation);
}
