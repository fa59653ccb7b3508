package io.gongjian.webapp.adapter.persistence.ledger;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.project.ProjectId;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on ledgers. */
public interface LedgerMapper {

  List<DocumentRow> documents(@Param("project") ProjectId project);

  @Nullable DocumentRow newest(
      @Param("project") ProjectId project, @Param("hash") ContentHash hash);

  @Nullable DocumentRow document(
      @Param("project") ProjectId project,
      @Param("hash") ContentHash hash,
      @Param("material") String material);

  int latest(@Param("project") ProjectId project, @Param("material") String material);

  long kept(@Param("project") ProjectId project);

  long keptByOrganisation(@Param("organisation") CreditCode organisation);

  List<UseRow> uses(@Param("project") ProjectId project);

  boolean needs(@Param("hash") ContentHash hash);

  void insert(@Param("row") DocumentRow row);

  /** Changes the row of the same content that is of the material {@code before}. */
  void change(@Param("row") DocumentRow row, @Param("before") String before);

  void used(
      @Param("project") ProjectId project,
      @Param("hash") ContentHash hash,
      @Param("material") String material,
      @Param("caseNumber") String caseNumber);
}
