package io.gongjian.webapp.command.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a process of Linux listens to, as the kernel tells it. */
final class OpenPorts {
  private static final Path KERNEL = Path.of("/proc/net");
  private static final String LISTENING = "0A";
  private static final int ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;
  private static final int HEXADECIMAL = 16;
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

  private OpenPorts() {}

  /** One socket that takes what others send. */
  record OpenPort(boolean loopbackOnly, int number) {}

  /** Lists the sockets of one process: TCP that listens, and all of UDP. */
  static List<OpenPort> of(ProcessHandle process) throws IOException {
    Set<String> inodes = inodes(process);
    List<OpenPort> found = new ArrayList<>();
    for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
      if (Files.exists(KERNEL.resolve(table))) {
        found.addAll(listed(table, inodes));
      }
    }
    return found;
  }

  private static List<OpenPort> listed(String table, Set<String> inodes) throws IOException {
    List<OpenPort> found = new ArrayList<>();
    for (String line : Files.readAllLines(KERNEL.resolve(table))) {
      String[] columns = line.strip().split("\\s+", -1);
      boolean takes = table.startsWith("udp") || columns[STATE].equals(LISTENING);
      if (columns.length > INODE && takes && inodes.contains(columns[INODE])) {
        String[] address = columns[ADDRESS].split(":", -1);
        found.add(
            new OpenPort(
                LOOPBACK.contains(address[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(address[1], HEXADECIMAL)));
      }
    }
    return found;
  }

  private static Set<String> inodes(ProcessHandle process) throws IOException {
    Set<String> inodes = new HashSet<>();
    Path files = Path.of("/proc", String.valueOf(process.pid()), "fd");
    try (DirectoryStream<Path> open = Files.newDirectoryStream(files)) {
      for (Path each : open) {
        String target = target(each);
        if (target.startsWith("socket:[")) {
          inodes.add(target.substring("socket:[".length(), target.length() - 1));
        }
      }
    }
    return inodes;
  }

  private static String target(Path link) throws IOException {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (NoSuchFileException closedMeanwhile) {
      return "";
    }
  }
}
