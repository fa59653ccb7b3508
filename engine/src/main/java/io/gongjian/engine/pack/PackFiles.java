package io.gongjian.engine.pack;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of one pack, immutable. They are read from a folder, and packed into one archive so
 * that past versions stay at hand. What cannot be taken in (too large, a link, a strange path) is
 * left out and told by {@link #refused()}.
 */
public final class PackFiles {

  private final String name;
  private final SortedMap<String, byte[]> files;
  private final List<PackFault> refused;

  PackFiles(String name, Map<String, byte[]> files, List<PackFault> refused) {
    this.name = name;
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    this.refused = List.copyOf(refused);
  }

  /**
   * Reads a folder; its name is the pack's name.
   *
   * @throws EngineException UNREADABLE_PACK when the folder is missing or the disk fails
   */
  public static PackFiles read(Path folder) {
    try {
      return GatheredFiles.read(folder.toRealPath());
    } catch (IOException | UncheckedIOException | DirectoryIteratorException accident) {
      throw new EngineException(ErrorCode.UNREADABLE_PACK, folder.toString(), accident);
    }
  }

  /** Files that are at hand already, within the same bounds as those of a folder. */
  public static PackFiles of(String name, Map<String, byte[]> files) {
    GatheredFiles gathered = new GatheredFiles(name);
    new TreeMap<>(files).forEach((path, bytes) -> gathered.add(path, bytes.clone()));
    return gathered.files();
  }

  /** The name of the pack's folder. */
  public String name() {
    return name;
  }

  public SortedSet<String> paths() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
  }

  public Optional<byte[]> find(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  /** What was left out, and why. */
  public List<PackFault> refused() {
    return refused;
  }

  /** SHA-256 over all paths and bytes, in hexadecimal. */
  public String hash() {
    MessageDigest digest = sha256();
    files.forEach(
        (path, bytes) -> {
          byte[] name = path.getBytes(StandardCharsets.UTF_8);
          digest.update(ByteBuffer.allocate(8).putInt(name.length).putInt(bytes.length).array());
          digest.update(name);
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 over these files and those of the packs they lie over, the nearest first. */
  public String hashWith(List<PackFiles> below) {
    return below.isEmpty()
        ? hash()
        : hashOf(hash() + below.get(0).hashWith(below.subList(1, below.size())));
  }

  private static String hashOf(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.US_ASCII)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new EngineException(ErrorCode.UNEXPECTED, "SHA-256", missing);
    }
  }
}
