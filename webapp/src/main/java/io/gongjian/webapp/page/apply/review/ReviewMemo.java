package io.gongjian.webapp.page.apply.review;

import io.gongjian.forms.draft.Reconciliation;
import io.gongjian.webapp.page.apply.draft.Told;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what pages of drafts show for one request, so that it is read once. */
@RequestScoped
public class ReviewMemo {

  private Optional<ReviewView> review = Optional.empty();
  private Optional<Reconciliation> reconciliation = Optional.empty();
  private @Nullable Told told;

  ReviewView review(Supplier<ReviewView> read) {
    if (review.isEmpty()) {
      review = Optional.of(read.get());
    }
    return review.get();
  }

  Reconciliation reconciliation(Supplier<Reconciliation> read) {
    if (reconciliation.isEmpty()) {
      reconciliation = Optional.of(read.get());
    }
    return reconciliation.get();
  }

  void note(ReviewView view) {
    review = Optional.of(view);
  }

  void note(Reconciliation read) {
    reconciliation = Optional.of(read);
  }

  void tell(Told why) {
    told = why;
  }

  @Nullable Told told() {
    return told;
  }
}
