package io.gongjian.webapp.command.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of the embedded database, looked at before it starts: of a folder that lost a part the
 * server itself says nothing for minutes, or it makes an empty database in the place of a full one.
 *
 * @param folder where all of it lies
 */
record DatabaseFiles(Path folder) {
  private static final String LAID_OUT = "";
  private static final String SERVED = "served";

  /** Parts of the server that are there from the first start on. */
  private static final List<String> OF_SERVER = List.of("data", "data/mysql", "data/ibdata1");

  private static final String OF_PRODUCT = "data/gongjian";

  /**
   * Looks whether what was there at the last start is there still.
   *
   * @throws CannotStart when a part is missing, with its name and what mends it
   */
  void requireWhole() throws IOException {
    if (!Files.exists(mark()) && Files.exists(folder.resolve(OF_PRODUCT))) {
      Files.writeString(mark(), SERVED);
    }
    Optional<String> missing = Optional.empty();
    if (Files.exists(mark())) {
      missing = OF_SERVER.stream().filter(this::isMissing).findFirst();
      if (missing.isEmpty() && Files.readString(mark()).strip().equals(SERVED)) {
        missing = Optional.of(OF_PRODUCT).filter(this::isMissing);
      }
    }
    if (missing.isPresent()) {
      throw notWhole(folder.resolve(missing.get()));
    }
  }

  /** True when the server's own tables are there. */
  boolean areLaidOut() {
    return Files.exists(mark());
  }

  void markLaidOut() throws IOException {
    Files.writeString(mark(), LAID_OUT);
  }

  /** From now on the tables of the product belong to a whole folder. */
  void markServed() throws IOException {
    Files.writeString(mark(), SERVED);
  }

  /** Says that the server ended while it was starting, which a damaged or missing file causes. */
  CannotStart endedAtStart(Throwable reason) {
    return new CannotStart(
        "内置数据库一启动就停止了，原因见日志 launcher.log；" + chineseMend(),
        "the embedded database ended while it was starting, launcher.log has the reason; "
            + englishMend(),
        reason);
  }

  private CannotStart notWhole(Path missing) {
    return new CannotStart(
        "内置数据库的文件夹不完整，缺少 %s；".formatted(missing) + chineseMend(),
        "the folder of the embedded database is not whole, %s is missing; ".formatted(missing)
            + englishMend());
  }

  private String chineseMend() {
    return "如有文件缺失或损坏，请从备份恢复整个 %s；确认不需要其中的数据时，才可删除整个文件夹后重新启动".formatted(folder);
  }

  private String englishMend() {
    return "where files are missing or damaged, restore all of %s from a backup; only where nothing in it is needed, delete all of it and start again"
        .formatted(folder);
  }

  private boolean isMissing(String part) {
    return !Files.exists(folder.resolve(part));
  }

  private Path mark() {
    return folder.resolve("installed");
  }
}
