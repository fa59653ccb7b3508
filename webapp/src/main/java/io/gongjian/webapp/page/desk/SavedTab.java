package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.SavedView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A kept view of a list, as a link. */
public final class SavedTab {

  private final SavedView view;

  SavedTab(SavedView view) {
    this.view = view;
  }

  public String getName() {
    return view.name();
  }

  public String getAddress() {
    return "/desk/tasks?view="
        + view.list()
        + part("light", view.light())
        + part("state", view.state())
        + part("stage", view.stage())
        + part("matter", view.matter())
        + part("region", view.region())
        + part("q", view.text());
  }

  private static String part(String name, String value) {
    return value.isEmpty()
        ? ""
        : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
