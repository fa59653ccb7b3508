package io.gongjian.engine.matter;

import java.util.Arrays;

/** An Office file of the pack that an applicant downloads, completes and hands in. */
public final class MaterialTemplate {

  private final String name;
  private final byte[] bytes;

  public MaterialTemplate(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /** The name of the file. */
  public String name() {
    return name;
  }

  /** Its ending, in lower case and without the dot. */
  public String ending() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MaterialTemplate that
        && name.equals(that.name)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
