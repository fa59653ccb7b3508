package io.gongjian.engine.upload;

import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The uploads that are not finished. */
public interface OpenUploads {

  void store(Upload upload);

  Optional<Upload> find(UploadId id);

  /** How many a project has. */
  int count(ProjectId project);

  /** Those begun before an instant. */
  List<Upload> before(Instant instant);

  void remove(UploadId id);
}
