package io.gongjian.webapp.adapter.persistence.application;

import io.gongjian.webapp.adapter.persistence.Bytes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on applications. */
public interface ApplicationMapper {

  @Nullable ApplicationRow application(@Param("number") String number);

  @Nullable ApplicationRow applicationOfDraft(@Param("draft") String draft);

  /** Those that have a case of one of the matters; all where {@code matters} is null. */
  List<ApplicationRow> applications(
      @Param("project") String project,
      @Param("matters") @Nullable List<String> matters,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") @Nullable String afterId,
      @Param("offset") long offset,
      @Param("size") int size);

  long countApplications(
      @Param("project") String project, @Param("matters") @Nullable List<String> matters);

  @Nullable Bytes receipt(@Param("number") String number);

  /** The cases of some applications, those of each in their order. */
  List<CaseRow> applied(@Param("project") String project);

  List<CaseRow> cases(@Param("applications") List<String> applications);

  void insertApplication(@Param("row") ApplicationRow row, @Param("receipt") Bytes receipt);

  void insertCases(@Param("rows") List<CaseRow> rows);

  void insertAnswers(@Param("rows") List<AnswerRow> rows);

  /** The answers of all applications of a project, those handed in last first. */
  List<EarlierAnswerRow> earlierAnswers(
      @Param("project") String project, @Param("fields") List<String> fields);

  /** Claims a key, unless it is claimed already. */
  void claimKey(
      @Param("account") String account,
      @Param("request") String request,
      @Param("draft") String draft,
      @Param("claimedAt") Instant claimedAt);

  String keyOwner(@Param("account") String account, @Param("request") String request);

  /** Counts one more receipt, and keeps others from counting until the transaction ends. */
  void countReceipt(@Param("region") String region, @Param("day") LocalDate day);

  int latestReceipt(@Param("region") String region, @Param("day") LocalDate day);
}
