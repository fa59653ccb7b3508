package io.gongjian.webapp.adapter.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.Painting;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.webapp.adapter.document.HeavyPdfs;
import io.gongjian.webapp.adapter.document.HostileFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that are made to work for ever, each against a clock. */
@Timeout(60)
class PaintingPdfTest {

  private static final Duration LONGEST = Duration.ofSeconds(6);
  private static final PdfProcesses PROCESSES =
      new PdfProcesses(new PdfProcesses.Bounds(1, 1, Duration.ofMillis(100), LONGEST, 128));

  /** For what must be painted, on a machine that is busy with other tests. */
  private static final PdfProcesses PATIENT =
      new PdfProcesses(new PdfProcesses.Bounds(1, 1, LONGEST, Duration.ofSeconds(50), 128));

  private final PaintingPdf painting = new PaintingPdf(PROCESSES);
  private final PaintingPdf patient = new PaintingPdf(PATIENT);
  private final PdfBoxInspection inspection = new PdfBoxInspection(PROCESSES);

  private final Path folder;

  PaintingPdfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterAll
  static void endsThem() {
    PROCESSES.close();
    PATIENT.close();
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve(UUID.randomUUID() + ".pdf"), content);
  }

  private static ContentHash newHash() {
    return new ContentHash((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
  }

  private Painting paint(byte[] content) throws IOException {
    return painting.paint(newHash(), file(content));
  }

  private BufferedImage picture(byte[] content) throws IOException {
    Painting painting = patient.paint(newHash(), file(content));
    assertThat(painting).isInstanceOf(Painting.Painted.class);
    return ImageIO.read(new ByteArrayInputStream(((Painting.Painted) painting).png()));
  }

  @Test
  void anOrdinaryPageIsPaintedAsWideAsAScreenShowsIt() throws IOException {
    assertThat(picture(HostileFiles.pdf()).getWidth()).isEqualTo(900);
  }

  @Test
  void formsThatDrawEachOtherTwiceFiftyDeepAreGivenUpAndTheNextFileIsPainted() throws IOException {
    byte[] heavy = HeavyPdfs.formsThatDrawTwice(50);
    assertThat(heavy).hasSizeLessThan(16_000);
    assertThat(paint(heavy)).isInstanceOf(Painting.Unpaintable.class);
    assertThat(picture(HostileFiles.pdf()).getWidth()).isEqualTo(900);
  }

  @Test
  void aColourThatIsALongCalculationIsGivenUp() throws IOException {
    assertThat(paint(HeavyPdfs.longCalculation())).isInstanceOf(Painting.Unpaintable.class);
  }

  @Test
  void aPageThatUnpacksToMoreThanTheMemoryIsPaintedPieceByPieceOrGivenUp() throws IOException {
    byte[] bomb = HeavyPdfs.unpacking(200);
    assertThat(bomb).hasSizeLessThan(1_000_000);
    assertThat(paint(bomb)).isInstanceOfAny(Painting.Painted.class, Painting.Unpaintable.class);
    assertThat(picture(HostileFiles.pdf()).getWidth()).isEqualTo(900);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0 0 0 0]",
        "[0 0 600 0]",
        "[5 5 5 5]",
        "[0 0 1e30 1e30]",
        "[0 0 .0001 .0001]",
        "[]"
      })
  void aPageOfASizeThatIsNoneIsNotPainted(String box) throws IOException {
    assertThat(paint(HeavyPdfs.page(box))).isInstanceOf(Painting.Unpaintable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0 0 2 900000]",
        "[0 0 900000 2]",
        "[0 0 900000 900000]",
        "[600 800 0 0]",
        "[0 0 nan nan]",
        "(no box)"
      })
  void aPageOfAnOddSizeNeverMakesALargePicture(String box) throws IOException {
    BufferedImage picture = picture(HeavyPdfs.page(box));
    assertThat(picture.getWidth()).isLessThanOrEqualTo(900);
    assertThat(picture.getHeight()).isLessThanOrEqualTo(2_000);
  }

  @Test
  void pagesThatAreTheirOwnChildrenAndPagesThatAreNotThereAreNotPainted() throws IOException {
    assertThat(paint(HeavyPdfs.loopOfPages())).isInstanceOf(Painting.Unpaintable.class);
    assertThat(paint(HeavyPdfs.noPages(0))).isInstanceOf(Painting.Unpaintable.class);
    assertThat(paint(HeavyPdfs.noPages(1))).isInstanceOf(Painting.Unpaintable.class);
    assertThat(paint(new byte[0])).isInstanceOf(Painting.Unpaintable.class);
  }

  @Test
  void whileTheProcessesAreTakenOthersAreToldToComeBackAndTheFileIsNotTriedTwice()
      throws Exception {
    ContentHash heavy = newHash();
    Path file = file(HeavyPdfs.formsThatDrawTwice(49));
    List<CompletableFuture<Painting>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> painted(heavy, file)),
            CompletableFuture.supplyAsync(() -> painted(heavy, file)));
    List<Painting> answers = new ArrayList<>();
    for (CompletableFuture<Painting> one : both) {
      answers.add(one.get(30, TimeUnit.SECONDS));
    }
    assertThat(answers)
        .hasAtLeastOneElementOfType(Painting.Occupied.class)
        .hasAtLeastOneElementOfType(Painting.Unpaintable.class);
    Files.delete(file);
    assertThat(painting.paint(heavy, file)).isInstanceOf(Painting.Unpaintable.class);
  }

  private Painting painted(ContentHash hash, Path file) {
    try {
      return painting.paint(hash, file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void anInspectionHasTheSameBounds() throws IOException {
    assertThat(inspection.inspect(file(HostileFiles.pdf()))).isEmpty();
    assertThat(inspection.inspect(file(HeavyPdfs.formsThatDrawTwice(50)))).isEmpty();
    assertThat(inspection.inspect(file(HeavyPdfs.noPages(0)))).contains(UploadFault.DAMAGED);
    assertThat(inspection.inspect(file(HeavyPdfs.unpackingTable(400))))
        .contains(UploadFault.TOO_COMPLEX);
  }
}
