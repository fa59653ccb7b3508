package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an answer does to the list: matters that become required, drop out, or open again. */
public final class Consequences implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<String> required = new ArrayList<>();
  private final ArrayList<String> dropped = new ArrayList<>();
  private final ArrayList<String> open = new ArrayList<>();
  private final ArrayList<String> matters = new ArrayList<>();
  private final String comma;
  private final int questions;

  private Consequences(String comma, int questions) {
    this.comma = comma;
    this.questions = questions;
  }

  public static Consequences between(
      Pack pack, Determination before, Determination after, Words words) {
    Consequences consequences = new Consequences(words.of("word.comma"), after.questions().size());
    for (MatterResult now : after.matters()) {
      if (before.of(now.matter()).applicability() != now.applicability()) {
        consequences.matters.add(now.matter().value());
        consequences.names(now.applicability()).add(name(pack, now.matter(), words));
      }
    }
    return consequences;
  }

  private List<String> names(Applicability applicability) {
    return switch (applicability) {
      case REQUIRED -> required;
      case NOT_REQUIRED -> dropped;
      case UNKNOWN -> open;
    };
  }

  private static String name(Pack pack, MatterId matter, Words words) {
    return Optional.ofNullable(pack.matters().get(matter))
        .map(one -> one.title().in(words.locale()))
        .orElse(matter.value());
  }

  /** The matters that stand otherwise now. */
  List<MatterId> matters() {
    return matters.stream().map(MatterId::new).toList();
  }

  public boolean isNone() {
    return matters.isEmpty();
  }

  public String getRequired() {
    return String.join(comma, required);
  }

  public int getRequiredCount() {
    return required.size();
  }

  public String getDropped() {
    return String.join(comma, dropped);
  }

  public int getDroppedCount() {
    return dropped.size();
  }

  public String getOpen() {
    return String.join(comma, open);
  }

  public int getOpenCount() {
    return open.size();
  }

  /** How many questions remain then, at most. */
  public int getQuestions() {
    return questions;
  }
}
