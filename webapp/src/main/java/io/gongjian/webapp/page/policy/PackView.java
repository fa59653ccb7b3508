package io.gongjian.webapp.page.policy;

import io.gongjian.engine.check.PackContent;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;
import java.util.Optional;

/** A pack that serves, in figures. */
public final class PackView {

  private final Pack pack;
  private final Words words;
  private final PackContent content;

  PackView(Pack pack, Words words) {
    this.pack = pack;
    this.words = words;
    this.content = new PackContent(pack);
  }

  public String getId() {
    return pack.reference().id();
  }

  public String getTitle() {
    return pack.title().in(words.locale());
  }

  public String getVersion() {
    return pack.reference().version();
  }

  public String getHash() {
    return pack.reference().hash();
  }

  public String getRegion() {
    return Optional.ofNullable(pack.regions().get(pack.region()))
        .map(Region::title)
        .map(title -> title.in(words.locale()))
        .orElse(pack.region().value());
  }

  /** The pack it extends, or nothing. */
  public String getBase() {
    return pack.base().map(base -> base.id() + " " + base.version()).orElse("");
  }

  public String getValidFrom() {
    return DayWording.day(pack.validFrom());
  }

  public int getMatters() {
    return pack.matters().size();
  }

  public int getTables() {
    return content.tables().size();
  }

  public int getRows() {
    return content.rows().size();
  }

  public int getMaterials() {
    return pack.materials().size();
  }

  public int getScenarios() {
    return content.scenarios();
  }

  public int getArticles() {
    return content.articles();
  }

  /** The share of rows that were verified, in per cent. */
  public String getVerified() {
    return content.verifiedShare();
  }
}
