package io.gongjian.webapp.page.account;

import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.Words;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with the fields of a form, by their ids, in the reader's language. */
final class Faults implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> byField = new LinkedHashMap<>();

  void clear() {
    byField.clear();
  }

  void add(String field, String sentence) {
    byField.putIfAbsent(field, sentence);
  }

  Map<String, String> byField() {
    return byField;
  }

  /** Takes a refusal that a person at the form can mend; false when it is another. */
  boolean tell(Refusal refusal, Words words) {
    if (refusal instanceof Refusal.BadInput bad) {
      bad.faults().forEach(fault -> add(fault.field(), sentence(fault, words)));
      return true;
    }
    if (refusal instanceof Refusal.Stale) {
      add("whole", words.of("people.stale"));
      return true;
    }
    if (refusal instanceof Refusal.NotReady) {
      add("whole", words.of("people.last_operator"));
      return true;
    }
    return false;
  }

  private static String sentence(InputFault fault, Words words) {
    String family =
        fault.field().equals("password") ? "people.fault_password" : "people.fault_field";
    return words.of(family + "." + fault.kind().word(), fault.given());
  }
}
