package io.gongjian.engine.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MaterialTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class MaterialTemplatesTest {

  private static final MaterialId FORM = new MaterialId("application_form");

  private final PackLoader loader = new PackLoader();

  private static PackFiles province(byte[] template) {
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid/test_province"));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    files.computeIfPresent(
        "materials/common.yaml",
        (path, bytes) ->
            new String(bytes, UTF_8)
                .replace(
                    "id: application_form,",
                    "id: application_form, template: templates/letter.docx,")
                .getBytes(UTF_8));
    files.put("templates/letter.docx", template);
    return PackFiles.of("test_province", files);
  }

  private static byte[] letter(byte[] content, String... more) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(content);
      for (String part : more) {
        zip.putNextEntry(new ZipEntry(part));
      }
    }
    return out.toByteArray();
  }

  @Test
  void comeWithTheirMaterialAndOthersHaveNone() throws IOException {
    byte[] letter = letter(new byte[] {1});
    PackLoading loading = loader.load(province(letter), Optional.empty());
    Pack pack = loading.pack().orElseThrow(() -> new AssertionError(loading.faults()));

    assertThat(Objects.requireNonNull(pack.materials().get(FORM)).template())
        .contains(new MaterialTemplate("letter.docx", letter));
    assertThat(pack.materials().values())
        .filteredOn(material -> material.template().isPresent())
        .hasSize(1);
  }

  @Test
  void arePartOfTheHashOfThePack() throws IOException {
    assertThat(province(letter(new byte[] {1})).hash())
        .isNotEqualTo(province(letter(new byte[] {2})).hash());
  }

  @Test
  void areRefusedWhenTheyAreTooLarge() throws IOException {
    byte[] noise = new byte[600 * 1024];
    new Random(1).nextBytes(noise);

    assertThat(loader.load(province(letter(noise)), Optional.empty()).faults())
        .filteredOn(fault -> fault.code() == FaultCode.TEMPLATE_TOO_LARGE)
        .singleElement()
        .satisfies(fault -> assertThat(fault.args()).contains("templates/letter.docx", "512"));
  }

  @Test
  void areRefusedWithMacros() throws IOException {
    byte[] letter = letter(new byte[] {1}, "word/vbaProject.bin");

    assertThat(loader.load(province(letter), Optional.empty()).faults())
        .extracting(PackFault::code)
        .contains(FaultCode.TEMPLATE_NOT_OFFICE);
  }
}
