package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.error.EngineException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {

  private final Path folder;

  PackFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void keepsFilesByPathInOrder() throws IOException {
    write("b.yaml", "b");
    write("a/c.yaml", "c");

    PackFiles files = PackFiles.read(folder);

    assertThat(files.paths()).containsExactly("a/c.yaml", "b.yaml");
    assertThat(files.find("b.yaml")).contains("b".getBytes(StandardCharsets.UTF_8));
    assertThat(files.refused()).isEmpty();
  }

  @Test
  void passesOverAFileOfFiftyMegabytes() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("big.yaml").toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024);
    }

    PackFiles files = PackFiles.read(folder);

    assertThat(files.paths()).isEmpty();
    assertThat(files.refused())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.FILE_TOO_LARGE);
              assertThat(fault.place().file()).isEqualTo("big.yaml");
              assertThat(fault.args()).containsExactly("50", "2");
            });
  }

  @Test
  void followsNoLinks() throws IOException {
    Path outside = Files.createTempDirectory("outside");
    Files.writeString(outside.resolve("secret.yaml"), "secret");
    Files.createSymbolicLink(folder.resolve("link.yaml"), outside.resolve("secret.yaml"));
    Files.createSymbolicLink(folder.resolve("matters"), outside);

    PackFiles files = PackFiles.read(folder);

    assertThat(files.paths()).isEmpty();
    assertThat(files.refused())
        .extracting(fault -> fault.code() + " " + fault.place().file())
        .containsExactly("LINK_NOT_ALLOWED link.yaml", "LINK_NOT_ALLOWED matters");
  }

  @Test
  void takesNoMoreThanFiveThousandFiles() {
    Map<String, byte[]> many = new HashMap<>();
    for (int number = 0; number < 5_001; number++) {
      many.put("tables/t" + number + ".yaml", new byte[] {'x'});
    }

    PackFiles files = PackFiles.of("test", many);

    assertThat(files.paths()).hasSize(5_000);
    assertThat(files.refused())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.TOO_MANY_FILES);
  }

  @Test
  void takesNoMoreThanSixtyFourMegabytes() {
    byte[] two = new byte[2 * 1024 * 1024];
    Map<String, byte[]> many = new HashMap<>();
    for (int number = 0; number < 33; number++) {
      many.put("tables/t" + number + ".yaml", two);
    }

    PackFiles files = PackFiles.of("test", many);

    assertThat(files.paths()).hasSize(32);
    assertThat(files.refused())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.PACK_TOO_LARGE);
  }

  @Test
  void givesTheSameArchiveAndHashForTheSameFiles() throws IOException {
    PackSource source = testCity();
    PackSource again = testCity();

    assertThat(source.archive()).isEqualTo(again.archive());
    assertThat(source.hash()).isEqualTo(again.hash()).matches("[0-9a-f]{64}");
  }

  @Test
  void comesBackFromItsArchive() {
    PackSource source = testCity();

    PackSource back = PackSource.open(source.archive());

    assertThat(back.own().name()).isEqualTo("test_city");
    assertThat(back.base().orElseThrow().name()).isEqualTo("test_province");
    assertThat(back.hash()).isEqualTo(source.hash());
    assertThat(new PackLoader().load(back).pack().orElseThrow().reference())
        .isEqualTo(new PackLoader().load(source).pack().orElseThrow().reference());
  }

  @Test
  void changesItsHashWithEveryByteAndEveryName() {
    String hash = PackFiles.of("a", Map.of("x.yaml", new byte[] {1})).hash();

    assertThat(PackFiles.of("a", Map.of("x.yaml", new byte[] {2})).hash()).isNotEqualTo(hash);
    assertThat(PackFiles.of("a", Map.of("y.yaml", new byte[] {1})).hash()).isNotEqualTo(hash);
    assertThat(PackFiles.of("a", Map.of("x.yaml", new byte[] {1}, "y.yaml", new byte[0])).hash())
        .isNotEqualTo(hash);
  }

  @Test
  void dependsWithItsHashOnThePackBelow() {
    PackFiles own = PackFiles.of("city", Map.of("pack.yaml", new byte[] {1}));
    PackFiles base = PackFiles.of("province", Map.of("pack.yaml", new byte[] {2}));
    PackFiles other = PackFiles.of("province", Map.of("pack.yaml", new byte[] {3}));

    assertThat(own.hashWith(List.of(base)))
        .isNotEqualTo(own.hash())
        .isNotEqualTo(own.hashWith(List.of(other)));
  }

  @Test
  void keepsItsHashOverReleases() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("pack.yaml", "id: x\n".getBytes(StandardCharsets.UTF_8));

    assertThat(PackFiles.of("x", files).hash())
        .isEqualTo("6ce180b01a78e7212f7191ab2a419ece3f98d489a520a8531fe7c9716ce16452");
  }

  @Test
  void leavesOutWhatAnArchiveWouldPutOutside() throws IOException {
    byte[] archive = zip(Map.of("pack/../../etc/passwd.yaml", "x", "pack/pack.yaml", "id: x"));

    PackSource source = PackSource.open(archive);

    assertThat(source.own().paths()).containsExactly("pack.yaml");
    assertThat(source.own().refused())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.PATH_NOT_ALLOWED);
  }

  @Test
  void readsNoMoreOfAnArchiveThanAFileMayHave() throws IOException {
    byte[] archive = zip(Map.of("pack/pack.yaml", " ".repeat(30 * 1024 * 1024)));

    PackSource source = PackSource.open(archive);

    assertThat(archive.length).isLessThan(100_000);
    assertThat(source.own().refused())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.FILE_TOO_LARGE);
  }

  @Test
  void isAnAccidentWhenBytesAreNoArchive() {
    assertThatThrownBy(() -> PackSource.open(new byte[] {1, 2, 3}))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("UNREADABLE_PACK");
  }

  @Test
  void isAnAccidentWhenTheFolderIsMissing() {
    assertThatThrownBy(() -> PackFiles.read(folder.resolve("nothing")))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void givesAwayCopiesOnly() {
    PackFiles files = PackFiles.of("a", Map.of("x.yaml", new byte[] {1}));
    String hash = files.hash();

    files.find("x.yaml").orElseThrow()[0] = 9;

    assertThat(files.hash()).isEqualTo(hash);
  }

  private static PackSource testCity() {
    Path valid = BrokenPack.FOLDER.resolve("test-valid");
    return new PackSource(
        PackFiles.read(valid.resolve("test_city")),
        Optional.of(PackFiles.read(valid.resolve("test_province"))));
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
    Files.writeString(file, text);
  }
}
