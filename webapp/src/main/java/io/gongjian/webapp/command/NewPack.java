package io.gongjian.webapp.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files of a new pack: the product's examples with words of their own in them. */
final class NewPack {

  private static final String FOLDER = "newpack/";
  private static final String LIST = "files.txt";

  private final String kind;
  private final Map<String, String> words;

  /**
   * Makes the files.
   *
   * @param words what stands for {@code @word@} in the examples; without a term nothing is filled
   */
  NewPack(PackNewCommand.Kind kind, Map<String, String> words) {
    this.kind = kind == PackNewCommand.Kind.PROVINCE ? "province" : "city";
    this.words = Map.copyOf(words);
  }

  /** Writes the files into the new {@code folder} and lists them. */
  List<String> write(Path folder) {
    List<String> written = new ArrayList<>();
    for (String name : text(bytes(LIST)).lines().toList()) {
      byte[] content = bytes(name);
      boolean isText = !name.endsWith(".docx");
      String filled = isText ? filled(text(content)) : "";
      if (filled.contains("@term@")) {
        continue;
      }
      put(folder.resolve(filled(name)), isText ? filled.getBytes(StandardCharsets.UTF_8) : content);
      written.add(filled(name));
    }
    return written;
  }

  private static void put(Path file, byte[] content) {
    try {
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
      Files.write(file, content);
    } catch (IOException full) {
      throw new CannotAnswer("无法写入: " + file, "cannot write: " + file);
    }
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("@" + word.getKey() + "@", word.getValue());
    }
    return filled;
  }

  private byte[] bytes(String name) {
    try (InputStream stream = NewPack.class.getResourceAsStream(FOLDER + kind + "/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
