package io.gongjian.webapp.page.desk;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.pack.DrawFlow;
import io.gongjian.forms.application.Application;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case with all that its page shows.
 *
 * @param me who looks at it
 * @param today so that the page can tell a past day from this one
 * @param application what was handed in; empty for one who sees the case alone
 * @param documents those of the project that one may open
 * @param lanes who has each lane
 * @param names the shown names of all people
 * @param drawFlow draws its flow
 */
public record FoundCase(
    CaseView view,
    PersonId me,
    LocalDate today,
    Optional<Application> application,
    List<LedgerDocument> documents,
    Map<LaneId, List<PersonId>> lanes,
    Map<AccountName, String> names,
    DrawFlow drawFlow) {

  public FoundCase {
    documents = List.copyOf(documents);
    lanes = new LinkedHashMap<>(lanes);
    names = Map.copyOf(names);
  }
}
