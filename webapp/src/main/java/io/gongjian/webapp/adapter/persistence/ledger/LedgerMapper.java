package io.gongjian.webapp.adapter.persistence.ledger;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on ledgers. */
public interface LedgerMapper {

  List<DocumentRow> documents(@Param("project") String project);

  @Nullable DocumentRow newest(@Param("project") String project, @Param("hash") String hash);

  @Nullable DocumentRow document(
      @Param("project") String project,
      @Param("hash") String hash,
      @Param("material") String material);

  int latest(@Param("project") String project, @Param("material") String material);

  long kept(@Param("project") String project);

  long keptByOrganisation(@Param("organisation") String organisation);

  List<UseRow> uses(@Param("project") String project);

  boolean needs(@Param("hash") String hash);

  void insert(@Param("row") DocumentRow row);

  /** Changes the row of the same content that is of the material {@code before}. */
  void change(@Param("row") DocumentRow row, @Param("before") String before);

  void used(
      @Param("project") String project,
      @Param("hash") String hash,
      @Param("material") String material,
      @Param("caseNumber") String caseNumber);
}
