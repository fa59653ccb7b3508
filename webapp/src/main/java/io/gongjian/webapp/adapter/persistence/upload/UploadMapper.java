package io.gongjian.webapp.adapter.persistence.upload;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.upload.UploadId;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on unfinished uploads. */
public interface UploadMapper {

  void insertUpload(@Param("row") UploadRow row);

  @Nullable UploadRow upload(@Param("id") UploadId id);

  int count(@Param("project") ProjectId project);

  List<UploadRow> of(@Param("project") ProjectId project);

  long announced(@Param("project") ProjectId project);

  long announcedByOrganisation(@Param("organisation") CreditCode organisation);

  long announcedInAll();

  List<UploadRow> stale(@Param("instant") Instant instant);

  List<UploadRow> waiting();

  void waits(@Param("id") UploadId id, @Param("at") Instant at);

  void refused(@Param("id") UploadId id, @Param("fault") String fault);

  void kept(@Param("id") UploadId id, @Param("hash") ContentHash hash);

  List<Integer> lockProject(@Param("project") ProjectId project);

  List<Integer> takeTurn();

  void remove(@Param("id") UploadId id);
}
