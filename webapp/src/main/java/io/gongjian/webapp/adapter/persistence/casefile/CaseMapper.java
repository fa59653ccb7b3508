package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.application.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on cases, their record and the events of their clocks. */
public interface CaseMapper {

  @Nullable CaseFileRow caseFile(@Param("number") CaseNumber number);

  @Nullable CaseFileRow lockedCase(@Param("number") CaseNumber number);

  List<CaseFileRow> casesOf(@Param("application") ApplicationNumber application);

  List<CaseFileRow> casesOfProject(@Param("project") ProjectId project);

  List<CaseFileRow> openOf(@Param("owner") CreditCode owner, @Param("many") int many);

  List<CaseFileRow> endedOf(@Param("owner") CreditCode owner, @Param("many") int many);

  List<CaseFileRow> runningIn(
      @Param("flow") FlowId flow,
      @Param("pack") PackReference pack,
      @Param("afterNumber") String afterNumber,
      @Param("many") int many);

  List<CaseNumber> toRemindOf(@Param("day") LocalDate day, @Param("many") int many);

  void insertCase(CaseFileRow row);

  /** Gives the case its next version; the answer is 0 when a later version is stored. */
  int advance(CaseFileRow row);

  List<ClockEventRow> events(@Param("numbers") List<CaseNumber> numbers);

  int countEvents(@Param("number") CaseNumber number);

  void insertEvents(@Param("rows") List<ClockEventRow> rows);

  List<RecordRow> record(@Param("number") CaseNumber number);

  @Nullable RecordRow made(@Param("by") AccountName by, @Param("request") String request);

  void insertRecord(@Param("rows") List<RecordRow> rows);

  /** Who was shown a case. */
  List<String> viewers(@Param("number") CaseNumber number, @Param("list") CaseList list);

  void clearLists(@Param("number") CaseNumber number);

  void insertLists(@Param("row") CaseFileRow row, @Param("rows") List<Shelf> rows);

  /** Keeps whose lists there are; those that are known stay. */
  void insertShelves(@Param("rows") List<Shelf> rows);

  void insertActed(
      @Param("number") CaseNumber number,
      @Param("actors") List<AccountName> actors,
      @Param("closed") boolean closed,
      @Param("actedAt") Instant actedAt);

  void closeActed(@Param("number") CaseNumber number, @Param("closed") boolean closed);
}
