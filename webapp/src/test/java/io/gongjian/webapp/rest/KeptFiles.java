package io.gongjian.webapp.rest;

import io.gongjian.webapp.deployment.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that is kept of files at one time.
 *
 * @param files documents and parts on the disk
 * @param rows uploads, documents and their uses in the database
 */
record KeptFiles(Set<String> files, List<String> rows) {

  private static final Path FOLDER = Path.of(System.getenv("GONGJIAN_DOCUMENTS"));

  static KeptFiles now() {
    Set<String> files = new TreeSet<>();
    for (Path file : onDisk()) {
      files.add(FOLDER.relativize(file).toString());
    }
    return new KeptFiles(files, inDatabase());
  }

  /** The bytes of all files. */
  static long bytes() {
    return onDisk().stream().mapToLong(file -> file.toFile().length()).sum();
  }

  /** All files; one that the server takes away while they are listed is none of them. */
  private static List<Path> onDisk() {
    List<Path> found = new ArrayList<>();
    try {
      Files.createDirectories(FOLDER);
      Files.walkFileTree(
          FOLDER,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.add(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
              if (gone instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
              }
              throw gone;
            }
          });
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inDatabase() {
    List<String> rows = new ArrayList<>();
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT CONCAT('upload ', id) FROM upload"
                    + " UNION ALL SELECT CONCAT('document ', project, hash) FROM ledger_document"
                    + " UNION ALL SELECT CONCAT('use ', project, hash) FROM document_use"
                    + " ORDER BY 1")) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
