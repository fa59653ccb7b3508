package io.gongjian.webapp.adapter.persistence;

/** Bytes of a column, as one value: MyBatis takes a bare array for a list. */
public final class Bytes {

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  public byte[] content() {
    return content.clone();
  }
}
