package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.webapp.page.apply.draft.Told;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what the page of a case shows for one request, so that it is read once. */
@RequestScoped
public class FollowMemo {

  private Optional<FollowedView> view = Optional.empty();
  private @Nullable Told told;

  FollowedView view(Supplier<FollowedView> read) {
    if (view.isEmpty()) {
      view = Optional.of(read.get());
    }
    return view.get();
  }

  void note(FollowedView read) {
    view = Optional.of(read);
  }

  void tell(Told why) {
    told = why;
    view = Optional.empty();
  }

  @Nullable Told told() {
    return told;
  }
}
