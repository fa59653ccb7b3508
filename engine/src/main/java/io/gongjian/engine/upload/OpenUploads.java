package io.gongjian.engine.upload;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.UploadFault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The uploads that are not documents yet; of those that are, for a while, which. These count
 * nowhere and are only found by their id.
 */
public interface OpenUploads {

  void store(Upload upload);

  Optional<Upload> find(UploadId id);

  /** How many a project has. */
  int count(ProjectId project);

  /** Those of a project, the oldest first. */
  List<Upload> of(ProjectId project);

  /** The bytes announced for a project. */
  long announced(ProjectId project);

  /** The bytes announced for the projects of an organisation. */
  long announced(CreditCode organisation);

  /** The bytes announced in all. */
  long announced();

  /** Those begun before an instant that nobody finished, that were refused, or that were kept. */
  List<Upload> stale(Instant instant);

  /** Those that wait for their check, first what was not tried for longest. */
  List<Upload> waiting();

  /** Notes that all of an upload is there, and that its check was tried and must wait. */
  void waits(UploadId id, Instant at);

  /** Notes what was found wrong with one that had waited. */
  void refused(UploadId id, UploadFault fault);

  /** Notes what an upload became. */
  void kept(UploadId id, ContentHash hash);

  void remove(UploadId id);
}
