package io.gongjian.webapp.adapter.persistence.upload;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on unfinished uploads. */
public interface UploadMapper {

  void insertUpload(@Param("row") UploadRow row);

  @Nullable UploadRow upload(@Param("id") String id);

  int count(@Param("project") String project);

  List<UploadRow> of(@Param("project") String project);

  long announced(@Param("project") String project);

  long announcedByOrganisation(@Param("organisation") String organisation);

  long announcedInAll();

  List<UploadRow> stale(@Param("instant") Instant instant);

  List<UploadRow> waiting();

  void waits(@Param("id") String id, @Param("at") Instant at);

  void refused(@Param("id") String id, @Param("fault") String fault);

  void kept(@Param("id") String id, @Param("hash") String hash);

  List<Integer> lockProject(@Param("project") String project);

  List<Integer> takeTurn();

  void remove(@Param("id") String id);
}
