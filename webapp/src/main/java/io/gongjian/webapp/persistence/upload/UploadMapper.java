package io.gongjian.webapp.persistence.upload;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on unfinished uploads. */
public interface UploadMapper {

  void insertUpload(@Param("row") UploadRow row);

  @Nullable UploadRow upload(@Param("id") String id);

  int count(@Param("project") String project);

  List<UploadRow> before(@Param("instant") Instant instant);

  void remove(@Param("id") String id);
}
