package io.gongjian.webapp.adapter.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.Upload;
import io.gongjian.engine.upload.UploadProgress;
import io.gongjian.engine.upload.UploadState;
import io.gongjian.engine.upload.VirusScanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scanner that is down makes files wait, and loses none. */
class WaitingUploadsTest {

  private final ReceivedFiles files;
  private boolean down = true;
  private VirusScanner.Answer answer = VirusScanner.Answer.CLEAN;

  WaitingUploadsTest(@TempDir Path folder) {
    this.files = new ReceivedFiles(folder, this::scan);
  }

  private VirusScanner.Answer scan(Path file) throws IOException {
    if (down) {
      throw new IOException("nobody listens");
    }
    return answer;
  }

  private UploadProgress handedIn() throws IOException {
    return files.handIn("a.pdf", HostileFiles.pdf()).asDone().orElseThrow();
  }

  @Test
  void theFileIsKeptAndCheckedWhenTheScannerIsBack() throws IOException {
    assertThat(handedIn().state()).isEqualTo(UploadState.CHECKING);
    assertThat(files.checkedAgain()).isZero();
    assertThat(files.waiting())
        .singleElement()
        .extracting(UploadProgress::state)
        .isEqualTo(UploadState.CHECKING);
    assertThat(files.documents()).isEmpty();

    down = false;
    assertThat(files.checkedAgain()).isEqualTo(1);
    assertThat(files.waiting()).isEmpty();
    assertThat(files.documents()).hasSize(1);
  }

  @Test
  void anEmptyPieceAtItsEndHasItCheckedAtOnce() throws IOException {
    Upload upload = handedIn().upload();
    down = false;
    UploadProgress again =
        files
            .append(
                ReceivedFiles.owner(),
                upload.id(),
                upload.size(),
                new ByteArrayInputStream(new byte[0]))
            .asDone()
            .orElseThrow();
    assertThat(again.state()).isEqualTo(UploadState.KEPT);
    assertThat(files.documents()).hasSize(1);
  }

  @Test
  void itWaitsLongerThanAnUploadThatNobodyFinishes() throws IOException {
    handedIn();
    files.clearedAfter(Duration.ofDays(30));
    down = false;
    assertThat(files.checkedAgain()).isEqualTo(1);
  }

  @Test
  void whatIsFoundAfterTheWaitingIsToldAndTheFileIsGone() throws IOException {
    handedIn();
    down = false;
    answer = VirusScanner.Answer.INFECTED;
    assertThat(files.checkedAgain()).isEqualTo(1);
    assertThat(files.left()).isEmpty();
    assertThat(files.documents()).isEmpty();
    assertThat(files.waiting())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.state()).isEqualTo(UploadState.REFUSED);
              assertThat(refused.upload().refusal()).contains(UploadFault.VIRUS);
            });
    files.clearedAfter(Duration.ofHours(25));
    assertThat(files.waiting()).isEmpty();
  }
}
