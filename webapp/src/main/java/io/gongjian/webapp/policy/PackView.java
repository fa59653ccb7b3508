package io.gongjian.webapp.policy;

import io.gongjian.engine.citation.Article;
import io.gongjian.engine.citation.Instrument;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.webapp.language.Words;
import io.gongjian.webapp.wording.Days;
import java.util.List;
import java.util.Optional;

/** A pack that serves, in figures. */
public final class PackView {

  private static final int HUNDRED = 100;

  private final Pack pack;
  private final Words words;

  PackView(Pack pack, Words words) {
    this.pack = pack;
    this.words = words;
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
    return Days.day(pack.validFrom());
  }

  public int getMatters() {
    return pack.matters().size();
  }

  public int getTables() {
    return pack.tables().size();
  }

  public int getRows() {
    return pack.tables().stream().map(RuleTable::rows).mapToInt(List::size).sum();
  }

  public int getMaterials() {
    return pack.materials().size();
  }

  public int getScenarios() {
    return pack.scenarios().size();
  }

  public long getArticles() {
    return articles().size();
  }

  /** The share of articles whose text was verified, in per cent, rounded down. */
  public long getVerified() {
    List<Article> articles = articles();
    long verified = articles.stream().filter(Article::verified).count();
    return articles.isEmpty() ? 0 : verified * HUNDRED / articles.size();
  }

  private List<Article> articles() {
    return pack.citations().instruments().stream()
        .map(Instrument::articles)
        .flatMap(List::stream)
        .toList();
  }
}
