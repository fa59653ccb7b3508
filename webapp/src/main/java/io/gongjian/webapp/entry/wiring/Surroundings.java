package io.gongjian.webapp.entry.wiring;

import io.gongjian.webapp.entry.demo.DemoAccounts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever starts the server says in its environment.
 *
 * @param packs the folder of the policy packs
 * @param demo true when demo accounts and projects shall be there
 * @param demoCases true when the demo shall have cases as well
 */
public record Surroundings(Optional<Path> packs, boolean demo, boolean demoCases) {

  static final String PACKS = "GONGJIAN_PACKS";
  static final String DEMO = "GONGJIAN_DEMO";

  static Surroundings of(Map<String, String> environment) {
    return new Surroundings(
        Optional.ofNullable(environment.get(PACKS)).filter(text -> !text.isBlank()).map(Path::of),
        Boolean.parseBoolean(environment.get(DEMO)),
        Boolean.parseBoolean(environment.get(DEMO))
            && Boolean.parseBoolean(environment.get(DemoAccounts.CASES)));
  }
}
