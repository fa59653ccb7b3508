package io.gongjian.engine.pack;

/**
 * Names one content of a pack for good.
 *
 * @param hash SHA-256 over the files of the pack and of the pack it extends, in hexadecimal
 */
public record PackReference(String id, String version, String hash) {
  @Override
  public String toString() {
    return id + "@" + version + "#" + hash.substring(0, 12);
  }
}
