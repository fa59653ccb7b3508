package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Begins the cases of an application, in the transaction of the caller. */
@FunctionalInterface
public interface BeginCases {

  void begin(HandedIn handedIn);

  /**
   * An application that was just handed in.
   *
   * @param known what was determined of the project when it was
   */
  record HandedIn(
      Project project,
      Pack pack,
      Determination known,
      Map<CaseNumber, MatterId> cases,
      AccountName by,
      Moment moment) {
    public HandedIn {
      cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
    }
  }
}
