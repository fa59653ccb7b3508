package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.Accidents;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.internal.Node.MapNode;
import io.gongjian.engine.table.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first pass: from bytes to values with places that keep to the schema of their kind. */
final class FileReading {

  private static final int MOST_LINES = 200;
  private static final int MOST_FAULTS = 300;

  private final Shapes shapes = new Shapes();

  /** Reads all files of a pack that have a place in it; the others are faults. */
  List<SourceFile> read(PackFiles files, List<PackFault> faults) {
    faults.addAll(files.refused());
    for (String path : files.paths()) {
      if (FileKind.at(path).isEmpty() && !path.endsWith(".md") && !Templates.isPlace(path)) {
        faults.add(
            PackFault.of(FaultCode.FILE_WITHOUT_PLACE, Place.file(files.name(), path), path));
      }
    }
    return files.paths().parallelStream()
        .filter(path -> FileKind.at(path).isPresent())
        .map(
            path ->
                read(
                    files.name(),
                    path,
                    FileKind.at(path).orElseThrow(),
                    files.find(path).orElseThrow()))
        .toList();
  }

  /** Reads one file. */
  SourceFile read(String pack, String path, FileKind kind, byte[] bytes) {
    SourceFile unread = new SourceFile(pack, path, kind, Optional.empty(), List.of());
    Optional<String> text = decoded(bytes);
    if (text.isEmpty()) {
      return unread.with(List.of(PackFault.of(FaultCode.NOT_UTF8, lineOfBadByte(unread, bytes))));
    }
    try {
      return parsed(unread, text.get());
    } catch (UnreadableYaml unreadable) {
      Place place = at(unread, unreadable.at());
      return unread.with(List.of(PackFault.of(unreadable.code(), place, unreadable.args())));
    } catch (RuntimeException | Error accident) {
      return unread.with(List.of(Accidents.fault(unread.place(), accident)));
    }
  }

  private SourceFile parsed(SourceFile unread, String text) throws UnreadableYaml {
    YamlReader.Reading reading = YamlReader.read(text);
    SourceFile file =
        new SourceFile(
            unread.pack(), unread.path(), unread.kind(), Optional.of(reading.root()), List.of());
    List<PackFault> faults = new ArrayList<>();
    reading
        .flaws()
        .forEach(flaw -> faults.add(PackFault.of(flaw.code(), at(file, flaw.at()), flaw.args())));
    if (faults.isEmpty()) {
      file.entry().ifPresent(root -> faults.addAll(shapes.check(root)));
    }
    long lines = text.lines().count();
    if (lines > MOST_LINES) {
      faults.add(
          PackFault.of(
              FaultCode.FILE_HAS_MANY_LINES,
              file.place(),
              String.valueOf(lines),
              String.valueOf(MOST_LINES)));
    }
    SourceFile usable = reading.root() instanceof MapNode ? file : unread;
    return usable.with(bounded(file, faults));
  }

  /** Each fault once, and no more than can be read. */
  private static List<PackFault> bounded(SourceFile file, List<PackFault> faults) {
    Set<String> seen = new HashSet<>();
    List<PackFault> kept = new ArrayList<>();
    for (PackFault fault : faults) {
      Place at = fault.place();
      if (seen.add(fault.code() + " " + at.line() + " " + at.column() + " " + fault.args())) {
        kept.add(fault);
      }
    }
    if (kept.size() <= MOST_FAULTS) {
      return kept;
    }
    int more = kept.size() - MOST_FAULTS;
    List<PackFault> first = new ArrayList<>(kept.subList(0, MOST_FAULTS));
    first.add(PackFault.of(FaultCode.MORE_FAULTS, file.place(), String.valueOf(more)));
    return first;
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static Place lineOfBadByte(SourceFile file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String before = out.flip().toString();
    int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return at(file, new Position(line, column));
  }

  private static Place at(SourceFile file, Position at) {
    return new Place(file.pack(), file.path(), "", at.line(), at.column());
  }
}
