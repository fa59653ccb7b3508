package io.gongjian.webapp.page.policy;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    return DayWording.day(pack.validFrom());
  }

  public int getMatters() {
    return pack.matters().size();
  }

  public int getTables() {
    return tables().size();
  }

  public int getRows() {
    return rows().size();
  }

  public int getMaterials() {
    return pack.materials().size();
  }

  public int getScenarios() {
    return pack.scenarios().size();
  }

  public int getArticles() {
    return pack.citations().instruments().stream().mapToInt(one -> one.articles().size()).sum();
  }

  /** The share of rows that were verified, in per cent, rounded down, as a check counts them. */
  public long getVerified() {
    List<RuleRow> rows = rows();
    long verified = rows.stream().filter(pack::isVerified).count();
    return rows.isEmpty() ? 0 : verified * HUNDRED / rows.size();
  }

  /** The tables that decide, and those of forms. */
  private List<RuleTable> tables() {
    return Stream.concat(pack.tables().stream(), pack.forms().tables().stream()).toList();
  }

  private List<RuleRow> rows() {
    return tables().stream().map(RuleTable::rows).flatMap(List::stream).toList();
  }
}
