package io.gongjian.webapp.adapter.persistence.account;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on accounts and organisations. */
public interface AccountMapper {

  @Nullable AccountRow account(@Param("name") String name);

  @Nullable Organisation organisation(@Param("creditCode") CreditCode creditCode);

  List<ShownNameRow> shownNames(@Param("accounts") Collection<String> accounts);

  void insertAccount(AccountRow account);

  void insertOrganisation(Organisation organisation);

  int renameOrganisation(Organisation organisation);

  /** Changes all but name and password, where the version before is stored. */
  int changeAccount(AccountRow account);

  void setPassword(
      @Param("name") String name,
      @Param("passwordHash") String passwordHash,
      @Param("at") Instant at);

  long countAccounts(@Param("part") @Nullable String part, @Param("code") @Nullable String code);

  List<AccountRow> accounts(
      @Param("part") @Nullable String part,
      @Param("code") @Nullable String code,
      @Param("offset") long offset,
      @Param("size") int size);

  long countOrganisations(
      @Param("part") @Nullable String part, @Param("code") @Nullable String code);

  List<Organisation> organisations(
      @Param("part") @Nullable String part,
      @Param("code") @Nullable String code,
      @Param("offset") long offset,
      @Param("size") int size);

  List<PlaceRow> departments(@Param("accounts") Collection<String> accounts);

  List<PlaceRow> regions(@Param("accounts") Collection<String> accounts);

  List<PlaceRow> posts(@Param("accounts") Collection<String> accounts);

  void clearDepartments(@Param("account") String account);

  void clearRegions(@Param("account") String account);

  void clearPosts(@Param("account") String account);

  void insertDepartment(PlaceRow department);

  void insertRegion(PlaceRow region);

  void insertPost(PlaceRow post);

  List<String> lanePeople(
      @Param("department") DepartmentId department,
      @Param("lane") LaneId lane,
      @Param("around") Collection<RegionCode> around);

  List<String> lockedOperators();
}
