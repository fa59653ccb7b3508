package io.gongjian.webapp.adapter.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.upload.Upload;
import io.gongjian.engine.upload.UploadQuota;
import io.gongjian.engine.upload.VirusScanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Space on a small disk: what is announced counts, and a part of the disk is never touched. */
class UploadSpaceTest {

  private static final long LARGE = Long.MAX_VALUE / 4;

  private final Path folder;

  UploadSpaceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ReceivedFiles files(long project, long organisation, long disk, long reserve) {
    return new ReceivedFiles(
        folder,
        file -> VirusScanner.Answer.CLEAN,
        new UploadQuota(project, organisation, reserve),
        OptionalLong.of(disk));
  }

  private static void refuses(ReceivedFiles files, long size, String fault, long left) {
    Refusal refusal = files.start(ReceivedFiles.owner(), "a.pdf", size).asRefused().orElseThrow();
    assertThat(refusal).isInstanceOf(Refusal.BadUpload.class);
    assertThat(((Refusal.BadUpload) refusal).fault().word()).isEqualTo(fault);
    assertThat(((Refusal.BadUpload) refusal).left()).hasValue(left);
  }

  private static Upload begins(ReceivedFiles files, long size) {
    return files.start(ReceivedFiles.owner(), "a.pdf", size).asDone().orElseThrow();
  }

  @Test
  void whatIsAnnouncedCountsAgainstTheProjectAlthoughNoByteCame() {
    ReceivedFiles files = files(1_000, LARGE, LARGE, 0);
    begins(files, 600);
    refuses(files, 401, "project_full", 400);
    begins(files, 400);
    refuses(files, 1, "project_full", 0);
  }

  @Test
  void whatIsKeptCountsAgainstTheOrganisation() throws IOException {
    byte[] pdf = HostileFiles.pdf();
    ReceivedFiles files = files(LARGE, pdf.length + 100L, LARGE, 0);
    assertThat(files.handIn("a.pdf", pdf).asDone()).isPresent();
    refuses(files, 101, "organisation_full", 100);
    begins(files, 100);
  }

  @Test
  void uploadsLeaveTheReserveOfTheDiskFree() {
    ReceivedFiles files = files(LARGE, LARGE, 10_000, 7_000);
    begins(files, 2_000);
    refuses(files, 1_001, "no_room", 1_000);
    begins(files, 1_000);
  }

  @Test
  void bytesThatCameAreNotCountedTwice() throws IOException {
    ReceivedFiles files = files(LARGE, LARGE, 10_000, 7_000);
    Upload upload = begins(files, 2_000);
    files.append(ReceivedFiles.owner(), upload.id(), 0, new ByteArrayInputStream(new byte[1_500]));
    refuses(files, 1_001, "no_room", 1_000);
  }

  @Test
  void aPieceIsNotTakenWhenOthersFilledTheDiskAndGoesOnWhenThereIsRoom() throws IOException {
    byte[] pdf = HostileFiles.pdf();
    ReceivedFiles files = files(LARGE, LARGE, pdf.length + 100L, 50);
    Upload upload = begins(files, pdf.length);
    Path log = Files.write(folder.resolve("log"), new byte[100]);
    assertThat(
            files.fault(
                files.append(ReceivedFiles.owner(), upload.id(), 0, new ByteArrayInputStream(pdf))))
        .isEqualTo("no_room");
    Files.delete(log);
    assertThat(
            files
                .append(ReceivedFiles.owner(), upload.id(), 0, new ByteArrayInputStream(pdf))
                .asDone())
        .isPresent();
  }

  @Test
  void whatNobodyCameBackForGivesWayBeforeSpaceIsRefused() throws IOException {
    ReceivedFiles files = files(1_000, LARGE, LARGE, 0);
    files.begunEarlier(Duration.ofHours(23), 300);
    files.begunEarlier(Duration.ofHours(25), 700);
    refuses(files, 701, "project_full", 700);
    begins(files, 700);
  }

  @Test
  void manyThatBeginAtOnceTakeNoMoreThanThereIs() {
    ReceivedFiles files = files(LARGE, LARGE, 10_000, 5_000);
    long begun =
        IntStream.range(0, 40)
            .parallel()
            .filter(
                number -> files.start(ReceivedFiles.owner(), "a.pdf", 1_000).asDone().isPresent())
            .count();
    assertThat(begun).isEqualTo(5);
  }
}
