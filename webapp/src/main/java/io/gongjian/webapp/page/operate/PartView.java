package io.gongjian.webapp.page.operate;

import io.gongjian.webapp.entry.health.PacksServe;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** One part of the system and whether it is well. */
public final class PartView {

  private final HealthCheckResponse response;
  private final Words words;

  PartView(HealthCheckResponse response, Words words) {
    this.response = response;
    this.words = words;
  }

  public String getName() {
    return words.of("health.part." + response.getName());
  }

  public Chip getChip() {
    if (response.getStatus() != HealthCheckResponse.Status.UP) {
      return Chip.bad(words.of("health.down"));
    }
    return isDegraded() ? Chip.look(words.of("health.degraded")) : Chip.good(words.of("health.up"));
  }

  private boolean isDegraded() {
    return response
        .getData()
        .map(data -> PacksServe.DEGRADED.equals(data.get(PacksServe.STATE)))
        .orElse(false);
  }

  /** What the part says of itself, a line each. */
  public List<String> getDetails() {
    return response.getData().map(Map::entrySet).stream()
        .flatMap(entries -> entries.stream())
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .sorted()
        .toList();
  }
}
