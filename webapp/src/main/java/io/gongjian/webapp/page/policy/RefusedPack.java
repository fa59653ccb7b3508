package io.gongjian.webapp.page.policy;

import java.util.List;

/** A pack whose files do not serve because of their faults. */
public final class RefusedPack {

  private final String name;
  private final String instead;
  private final List<String> faults;
  private final int count;

  RefusedPack(String name, String instead, List<String> faults, int count) {
    this.name = name;
    this.instead = instead;
    this.faults = List.copyOf(faults);
    this.count = count;
  }

  public String getName() {
    return name;
  }

  /** The version that answers instead; nothing when none does. */
  public String getInstead() {
    return instead;
  }

  /** The first faults, each with its code, its place and what is wrong there. */
  public List<String> getFaults() {
    return faults;
  }

  public int getCount() {
    return count;
  }
}
