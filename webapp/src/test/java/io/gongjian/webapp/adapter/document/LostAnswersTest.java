package io.gongjian.webapp.adapter.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
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

/** Whoever did not hear the answer to the last piece asks again, and hears it then. */
class LostAnswersTest {

  private final ReceivedFiles files;

  LostAnswersTest(@TempDir Path folder) {
    this.files = new ReceivedFiles(folder, file -> VirusScanner.Answer.CLEAN);
  }

  private Attempt<UploadProgress> append(Upload upload, byte[] content, int from) {
    return files.append(
        ReceivedFiles.owner(),
        upload.id(),
        from,
        new ByteArrayInputStream(content, from, content.length - from));
  }

  @Test
  void thePieceSentAgainIsAnsweredAsTheFirstTime() throws IOException {
    byte[] whole = HostileFiles.pdf();
    Upload upload =
        files.start(ReceivedFiles.owner(), "a.pdf", whole.length).asDone().orElseThrow();
    UploadProgress first = append(upload, whole, 0).asDone().orElseThrow();

    for (int from : new int[] {0, 100, whole.length}) {
      UploadProgress again = append(upload, whole, from).asDone().orElseThrow();
      assertThat(again.document()).isEqualTo(first.document()).isPresent();
      assertThat(again.offset()).isEqualTo(whole.length);
      assertThat(again.state()).isEqualTo(UploadState.KEPT);
    }
    UploadProgress asked =
        files.progress(ReceivedFiles.owner(), upload.id()).asDone().orElseThrow();
    assertThat(asked.state()).isEqualTo(UploadState.KEPT);
    assertThat(asked.offset()).isEqualTo(whole.length);
    assertThat(files.documents()).hasSize(1);
    assertThat(files.waiting()).as("it counts no more").isEmpty();
    assertThat(files.left()).hasSize(1);
  }

  @Test
  void onlyThoseOfTheProjectAreTold() throws IOException {
    byte[] whole = HostileFiles.pdf();
    Upload upload =
        files.start(ReceivedFiles.owner(), "a.pdf", whole.length).asDone().orElseThrow();
    append(upload, whole, 0);
    assertThat(files.progress(ReceivedFiles.stranger(), upload.id()).asRefused())
        .containsInstanceOf(Refusal.NotFound.class);
  }

  @Test
  void afterADayItIsForgotten() throws IOException {
    byte[] whole = HostileFiles.pdf();
    Upload upload =
        files.start(ReceivedFiles.owner(), "a.pdf", whole.length).asDone().orElseThrow();
    append(upload, whole, 0);
    files.clearedAfter(Duration.ofHours(24).plusSeconds(1));
    assertThat(files.progress(ReceivedFiles.owner(), upload.id()).asRefused())
        .containsInstanceOf(Refusal.NotFound.class);
    assertThat(files.documents()).hasSize(1);
  }

  @Test
  void whatWasRefusedIsGone() {
    byte[] page = HostileFiles.bytes("<html>");
    Upload upload = files.start(ReceivedFiles.owner(), "a.pdf", page.length).asDone().orElseThrow();
    assertThat(append(upload, page, 0).asRefused()).isPresent();
    assertThat(append(upload, page, 0).asRefused()).containsInstanceOf(Refusal.NotFound.class);
  }
}
