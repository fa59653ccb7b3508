package io.gongjian.webapp.page.policy;

import io.gongjian.engine.migration.FlowVersion;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.webapp.entry.language.Words;
import java.util.Optional;

/** A flow that cases run in by an older version of its pack. */
public final class OldFlow {

  private final FlowVersion version;
  private final Optional<PackFlow> now;
  private final String serving;
  private final Words words;

  OldFlow(FlowVersion version, Optional<PackFlow> now, String serving, Words words) {
    this.version = version;
    this.now = now;
    this.serving = serving;
    this.words = words;
  }

  public String getFlow() {
    return version.flow().value();
  }

  /** As the serving version calls it; its id where that has none of the name. */
  public String getTitle() {
    return now.map(flow -> flow.title().in(words.locale())).orElseGet(() -> version.flow().value());
  }

  public String getPack() {
    return version.pack().id();
  }

  public String getVersion() {
    return version.pack().version();
  }

  public String getHash() {
    return version.pack().hash();
  }

  /** What tells versions of one name apart. */
  public String getShortHash() {
    return version.pack().hash().substring(0, 8);
  }

  public String getNow() {
    return serving;
  }

  public long getCases() {
    return version.cases();
  }
}
