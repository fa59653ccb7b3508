package io.gongjian.webapp.page.desk;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps the case of a page for one request, so that it is read once. */
@RequestScoped
public class CaseMemo {

  private Optional<CasePage> page = Optional.empty();

  CasePage get(Supplier<CasePage> read) {
    if (page.isEmpty()) {
      page = Optional.of(read.get());
    }
    return page.get();
  }

  void forget() {
    page = Optional.empty();
  }
}
