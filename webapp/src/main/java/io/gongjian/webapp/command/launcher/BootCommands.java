package io.gongjian.webapp.command.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * What the server is told before it boots, above all to open no door but that of the pages.
 *
 * <p>The server of the tests is told the same, so that they see what an operator gets.
 */
public final class BootCommands {
  private static final String COMMANDS = "before-boot.txt";

  private BootCommands() {}

  /**
   * Writes the commands into a folder, which is made when absent.
   *
   * @return the file, for the server's option {@code --prebootcommandfile}
   */
  public static Path writeTo(Path folder) {
    Path file = folder.resolve(COMMANDS);
    try (InputStream commands = BootCommands.class.getResourceAsStream(COMMANDS)) {
      Files.createDirectories(folder);
      Files.copy(
          Objects.requireNonNull(commands, COMMANDS), file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
