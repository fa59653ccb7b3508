package io.gongjian.webapp.entry.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A real project of Hainan, as published notices tell of it.
 *
 * @param owner the demo account whose organisation has it
 * @param address where it was published, where that was kept
 * @param date when it was published, where that was seen
 */
record DemoProject(
    String id,
    String name,
    String region,
    String owner,
    Optional<String> code,
    Optional<String> address,
    Optional<String> date,
    Map<String, @Nullable Object> facts) {

  /** The id under which it is stored: the same at each start. */
  UUID storedAs() {
    return UUID.nameUUIDFromBytes(("gongjian-demo:" + id).getBytes(StandardCharsets.UTF_8));
  }

  /** Where the facts come from, as pages show it. */
  String sourceNote() {
    return "公开资料 / published source: "
        + address.orElse("公示，网址未留存 / public notice, address not kept")
        + date.map(day -> ", " + day).orElse("");
  }
}
