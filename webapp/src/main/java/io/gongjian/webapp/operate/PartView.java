package io.gongjian.webapp.operate;

import io.gongjian.webapp.language.Words;
import io.gongjian.webapp.pieces.Chip;
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
    return response.getStatus() == HealthCheckResponse.Status.UP
        ? Chip.good(words.of("health.up"))
        : Chip.bad(words.of("health.down"));
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
