package io.gongjian.engine.casefile;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.project.ProjectId;
import java.util.List;

/** Finds the cases of a project, and those that an organisation has in hand. */
public interface FindOwnCases {

  /** All of a project, in the order of their numbers. */
  List<CaseFile> ofProject(ProjectId project);

  /**
   * Those of an organisation that have not ended: first those to be corrected, then those due
   * first.
   */
  List<CaseFile> open(CreditCode owner, int most);

  /** Those of an organisation that have ended, the latest first. */
  List<CaseFile> ended(CreditCode owner, int most);
}
