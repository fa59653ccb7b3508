package io.gongjian.webapp.adapter.persistence.application;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.application.ApplicationSummary;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.webapp.adapter.persistence.Bytes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on applications. */
public interface ApplicationMapper {

  @Nullable ApplicationRow application(@Param("number") ApplicationNumber number);

  @Nullable ApplicationRow applicationOfDraft(@Param("draft") DraftId draft);

  /** Those that have a case of one of the matters; all where {@code matters} is null. */
  List<ApplicationRow> applications(
      @Param("project") ProjectId project,
      @Param("matters") @Nullable List<MatterId> matters,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") @Nullable String afterId,
      @Param("offset") long offset,
      @Param("size") int size);

  long countApplications(
      @Param("project") ProjectId project, @Param("matters") @Nullable List<MatterId> matters);

  @Nullable Bytes receipt(@Param("number") ApplicationNumber number);

  /** The cases of some applications, those of each in their order. */
  List<CaseRow> applied(@Param("project") ProjectId project);

  List<CaseRow> cases(@Param("applications") List<ApplicationNumber> applications);

  void insertApplication(@Param("row") ApplicationSummary row, @Param("receipt") Bytes receipt);

  void insertCases(@Param("rows") List<CaseRow> rows);

  void insertAnswers(@Param("rows") List<AnswerRow> rows);

  /** The answers of all applications of a project, those handed in last first. */
  List<EarlierAnswerRow> earlierAnswers(
      @Param("project") ProjectId project, @Param("fields") List<FieldId> fields);

  /** Claims a key, unless it is claimed already. */
  void claimKey(
      @Param("account") AccountName account,
      @Param("request") String request,
      @Param("draft") DraftId draft,
      @Param("claimedAt") Instant claimedAt);

  DraftId keyOwner(@Param("account") AccountName account, @Param("request") String request);

  /** Counts one more receipt, and keeps others from counting until the transaction ends. */
  void countReceipt(@Param("region") RegionCode region, @Param("day") LocalDate day);

  int latestReceipt(@Param("region") RegionCode region, @Param("day") LocalDate day);
}
