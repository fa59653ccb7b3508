package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.upload.ClearingDocuments;
import io.gongjian.webapp.adapter.document.FolderDocuments;
import io.gongjian.webapp.adapter.document.HostileFiles;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.ledger.MyBatisLedger;
import io.gongjian.webapp.deployment.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files whose row the database refused: they must not stay for ever. */
@ArquillianTest
@RunAsClient
class UnknownFilesIT {

  private static final Duration LESS_THAN_AN_HOUR = Duration.ofMinutes(59);
  private static final Duration MORE_THAN_AN_HOUR = Duration.ofMinutes(61);

  @ArquillianResource private URL address;

  private final FolderDocuments documents =
      new FolderDocuments(Path.of(System.getenv("GONGJIAN_DOCUMENTS")));

  @AfterEach
  void takesRowsAgain() throws SQLException {
    run("DROP TRIGGER IF EXISTS test_no_document");
  }

  @Test
  void aFileGoesAfterAnHourWhenItsRowWasRefusedAndOthersStay() throws IOException, SQLException {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("数据库拒绝");
    Api.Answer kept = handedIn(api, project, HostileFiles.pdf());
    ContentHash known =
        new ContentHash(String.valueOf(((Map<?, ?>) kept.at("document")).get("hash")));
    KeptFiles before = KeptFiles.now();

    run(
        "CREATE TRIGGER test_no_document BEFORE INSERT ON ledger_document FOR EACH ROW"
            + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'refused on purpose'");
    Api.Answer failed = handedIn(api, project, HostileFiles.pdf());
    assertThat(failed.status()).as(failed.toString()).isEqualTo(500);
    assertThat(KeptFiles.now().rows()).isEqualTo(before.rows());
    TreeSet<String> unknown = new TreeSet<>(KeptFiles.now().files());
    unknown.removeAll(before.files());
    assertThat(unknown).as("the file whose row was refused").hasSize(1);

    clearedAfter(LESS_THAN_AN_HOUR);
    assertThat(KeptFiles.now().files()).as("it may yet be noted").containsAll(unknown);
    assertThat(clearedAfter(MORE_THAN_AN_HOUR)).isPositive();
    assertThat(KeptFiles.now().files()).doesNotContainAnyElementsOf(unknown);
    assertThat(documents.open(known)).hasValueSatisfying(UnknownFilesIT::hasBytes);
  }

  @Test
  void aFileThatComesAgainWhileItIsTakenAwayStays() throws IOException, SQLException {
    Api api = Api.at(address).as("shenqing");
    Api.Answer kept = handedIn(api, api.newProject("又来了"), HostileFiles.pdf());
    ContentHash hash =
        new ContentHash(String.valueOf(((Map<?, ?>) kept.at("document")).get("hash")));
    Clock later = Clock.offset(Clock.systemUTC(), MORE_THAN_AN_HOUR);

    assertThat(documents.remove(hash, later.instant(), found -> true)).as("noted again").isFalse();
    assertThat(
            documents.remove(
                hash, Clock.systemUTC().instant().minus(MORE_THAN_AN_HOUR), no -> false))
        .as("stored again")
        .isFalse();
    assertThat(documents.open(hash)).hasValueSatisfying(UnknownFilesIT::hasBytes);
  }

  private int clearedAfter(Duration time) throws IOException {
    return new ClearingDocuments(
            documents,
            new MyBatisLedger(StoreFixture.database()),
            Clock.offset(Clock.systemUTC(), time))
        .clear();
  }

  private static void hasBytes(InputStream open) {
    try (open) {
      assertThat(open.readAllBytes()).isNotEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Api.Answer handedIn(Api api, String project, byte[] content) {
    String uploads = "/projects/" + project + "/uploads";
    Api.Answer begun = api.post(uploads, "{\"name\":\"a.pdf\",\"size\":" + content.length + "}");
    return api.with("Content-Type", RequestSize.PIECE)
        .with("Upload-Offset", "0")
        .sendBytes("PATCH", uploads + "/" + begun.text("id"), content);
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
