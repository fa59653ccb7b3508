package io.gongjian.webapp.page.apply.review;

/** A case of an application. */
public final class CaseLine {

  private final String number;
  private final String matter;
  private final boolean carried;
  private final String department;

  CaseLine(String number, String matter, boolean carried, String department) {
    this.number = number;
    this.matter = matter;
    this.carried = carried;
    this.department = department;
  }

  public String getNumber() {
    return number;
  }

  public String getMatter() {
    return matter;
  }

  /** Who receives it; nothing in a receipt of before, which does not say it. */
  public String getDepartment() {
    return department;
  }

  /** True when it came with another matter. */
  public boolean isCarried() {
    return carried;
  }
}
