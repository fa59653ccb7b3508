package io.gongjian.webapp.apply;

/** A case of an application. */
public final class CaseLine {

  private final String number;
  private final String matter;
  private final boolean carried;

  CaseLine(String number, String matter, boolean carried) {
    this.number = number;
    this.matter = matter;
    this.carried = carried;
  }

  public String getNumber() {
    return number;
  }

  public String getMatter() {
    return matter;
  }

  /** True when it came with another matter. */
  public boolean isCarried() {
    return carried;
  }
}
