package io.gongjian.webapp.page.apply.guide;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.project.Consequences;
import io.gongjian.webapp.page.apply.project.ShownView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tries an answer without recording it, to show what it would do. */
@RequestScoped
public class TryingAnswer {

  @Inject DetermineMatters determineMatters;
  @Inject PageWords words;

  /** What {@code answer} would change of what is shown. */
  Consequences consequences(ShownView shown, FactId fact, Answer answer) {
    Determination now = shown.determination();
    Determination then =
        determineMatters.determine(
            shown.pack(), now.region(), now.asOf(), with(now.given(), fact, answer));
    return Consequences.between(shown.pack(), now, then, words.words());
  }

  private static FactSheet with(FactSheet sheet, FactId fact, Answer answer) {
    List<Fact> facts = new ArrayList<>(sheet.facts().values());
    facts.removeIf(known -> known.id().equals(fact));
    answer.known().map(value -> Fact.of(fact, value, FactSource.APPLICANT)).ifPresent(facts::add);
    Set<FactId> unknown = new HashSet<>(sheet.declaredUnknown());
    unknown.remove(fact);
    if (answer instanceof Answer.DontKnow) {
      unknown.add(fact);
    }
    return new FactSheet(facts, unknown);
  }
}
