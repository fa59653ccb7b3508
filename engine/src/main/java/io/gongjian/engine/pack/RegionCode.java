package io.gongjian.engine.pack;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A region code of six digits (GB/T 2260), such as {@code 460100} for Haikou. */
public record RegionCode(String value) implements Comparable<RegionCode> {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}");

  public RegionCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("not a region code [" + value + "]");
    }
  }

  public static boolean isCode(String value) {
    return SHAPE.matcher(value).matches();
  }

  /**
   * True when {@code other} is this region or lies in it: trailing pairs of zeros stand for all.
   */
  public boolean covers(RegionCode other) {
    return other.value.startsWith(prefix());
  }

  /** The codes of all regions that cover this one, its own too. */
  public Set<RegionCode> around() {
    Set<RegionCode> codes = new TreeSet<>();
    codes.add(this);
    codes.add(new RegionCode(value.substring(0, 4) + "00"));
    codes.add(new RegionCode(value.substring(0, 2) + "0000"));
    return codes;
  }

  /** With what the code of each region begins that lies in this one, and its own. */
  public String prefix() {
    return value.replaceFirst("(00){1,2}$", "");
  }

  @Override
  public int compareTo(RegionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
