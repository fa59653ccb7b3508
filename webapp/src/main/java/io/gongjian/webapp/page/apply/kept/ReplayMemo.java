package io.gongjian.webapp.page.apply.kept;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was replayed in this request. */
@RequestScoped
public class ReplayMemo {

  private final Map<String, ReplayView> replays = new HashMap<>();

  void note(String id, ReplayView replay) {
    replays.put(id, replay);
  }

  @Nullable ReplayView find(String id) {
    return replays.get(id);
  }
}
