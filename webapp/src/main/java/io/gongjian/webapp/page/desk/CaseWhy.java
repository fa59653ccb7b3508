package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.forms.application.ExplainingApplied;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.page.why.TellingWhy;
import io.gongjian.webapp.page.why.WhyMatter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the matter of a case applied when it was handed in; worked out only where it is asked. */
@Named("caseWhy")
@RequestScoped
public class CaseWhy {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ExplainingApplied explaining;
  @Inject PageWords words;

  private boolean isAsked;
  private @Nullable WhyMatter told;

  /** What is told of a case; nothing where its application is not the reader's to see. */
  public @Nullable WhyMatter of(String number) {
    if (!isAsked) {
      told = CaseNumber.parse(number).flatMap(this::tell).orElse(null);
      isAsked = true;
    }
    return told;
  }

  private Optional<WhyMatter> tell(CaseNumber number) {
    return transacting
        .reading(() -> explaining.explain(signedIn.actor(), number))
        .asDone()
        .map(
            found ->
                new TellingWhy(found.pack(), found.determination(), words.words())
                    .tell(found.explanation()));
  }
}
