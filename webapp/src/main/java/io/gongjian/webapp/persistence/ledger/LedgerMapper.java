package io.gongjian.webapp.persistence.ledger;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on ledgers. */
public interface LedgerMapper {

  List<DocumentRow> documents(@Param("project") String project);

  @Nullable DocumentRow document(@Param("project") String project, @Param("hash") String hash);

  List<UseRow> uses(@Param("project") String project);

  boolean needs(@Param("hash") String hash);

  void add(@Param("row") DocumentRow row);

  void used(
      @Param("project") String project,
      @Param("hash") String hash,
      @Param("material") String material,
      @Param("caseNumber") String caseNumber);
}
