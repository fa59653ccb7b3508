package io.gongjian.webapp.page.apply.project;

import io.gongjian.webapp.page.why.WhyMatter;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what a page shows for one request, so that it is read once. */
@RequestScoped
public class ShownMemo {

  private Optional<ShownView> shown = Optional.empty();
  private Optional<WhyMatter> told = Optional.empty();
  private String acting = "";
  private String only = "";

  ShownView get(Supplier<ShownView> read) {
    if (shown.isEmpty()) {
      shown = Optional.of(read.get());
    }
    return shown.get();
  }

  public WhyMatter told(Supplier<WhyMatter> tell) {
    if (told.isEmpty()) {
      told = Optional.of(tell.get());
    }
    return told.get();
  }

  void forget() {
    shown = Optional.empty();
    told = Optional.empty();
  }

  /** Notes where on the page something was done, so that the focus follows there. */
  public void actsIn(String part) {
    acting = part;
  }

  /** Notes that only this part of the page will be rendered. */
  public void rendersOnly(String part) {
    only = part;
  }

  public boolean renders(String part) {
    return only.isEmpty() || only.equals(part);
  }

  public boolean actedIn(String part) {
    return acting.equals(part);
  }
}
