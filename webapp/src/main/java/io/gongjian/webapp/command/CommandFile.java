package io.gongjian.webapp.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was named on the command line, or standard input. */
final class CommandFile {

  /** What stands for standard input. */
  private static final Path STANDARD_INPUT = Path.of("-");

  private static final int LARGEST = 20_000_000;

  private final String folder;
  private final String name;
  private final byte[] bytes;

  private CommandFile(String folder, String name, byte[] bytes) {
    this.folder = folder;
    this.name = name;
    this.bytes = bytes.clone();
  }

  /** The folder of the file, for messages. */
  String folder() {
    return folder;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Reads the file, or what is piped in where {@code file} is a hyphen. */
  static CommandFile read(Path file) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return new CommandFile("", "-", atMost(System.in, file));
      }
      if (!Files.isRegularFile(file)) {
        throw new CannotAnswer("没有这个文件: " + file, "there is no such file: " + file);
      }
      try (InputStream stream = Files.newInputStream(file)) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return new CommandFile(
            parent == null ? "" : parent.toString(),
            String.valueOf(file.getFileName()),
            atMost(stream, file));
      }
    } catch (IOException unreadable) {
      throw new CannotAnswer("无法读取文件: " + file, "the file cannot be read: " + file);
    }
  }

  private static byte[] atMost(InputStream stream, Path file) throws IOException {
    byte[] bytes = stream.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new CannotAnswer("文件过大: " + file, "the file is too large: " + file);
    }
    return bytes;
  }
}
