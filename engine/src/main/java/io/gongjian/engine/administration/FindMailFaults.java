package io.gongjian.engine.administration;

import java.time.Instant;
import java.util.List;

/** Finds the mails that were given up, the latest first. */
@FunctionalInterface
public interface FindMailFaults {

  List<MailFault> faults(Instant since, int most);
}
