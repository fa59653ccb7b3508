package io.gongjian.webapp.policy;

import java.util.List;

/** A pack that does not serve because of its faults. */
public final class RefusedPack {

  private final String name;
  private final List<String> faults;

  RefusedPack(String name, List<String> faults) {
    this.name = name;
    this.faults = List.copyOf(faults);
  }

  public String getName() {
    return name;
  }

  /** Each fault with its code, its place and what is wrong there. */
  public List<String> getFaults() {
    return faults;
  }
}
