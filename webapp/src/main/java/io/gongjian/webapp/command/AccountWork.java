package io.gongjian.webapp.command;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.TextBundle;
import io.gongjian.webapp.command.launcher.DataFolder;
import io.gongjian.webapp.command.launcher.DatabaseAddress;
import io.gongjian.webapp.command.launcher.EmbeddedDatabase;
import io.gongjian.webapp.command.launcher.LauncherLog;
import io.gongjian.webapp.command.launcher.Migration;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands on accounts have in common: the database, the language, what is printed. */
abstract class AccountWork {

  /** The password where nobody is at the terminal and nothing is piped in. */
  static final String PASSWORD = "GONGJIAN_ACCOUNT_PASSWORD";

  private static final int REFUSED = 1;

  @Spec private CommandSpec spec;

  @Option(names = "--lang", description = "zh | en (zh)")
  private String language = "zh";

  /** Does the work in the database that the environment names, or in the embedded one. */
  final int work(Function<AccountStore, Attempt<String>> work) {
    Attempt<String> done = within(address -> AccountStore.in(address, Clock.systemUTC(), work));
    return done.fold(
        line -> {
          out().println(line);
          return 0;
        },
        this::refused);
  }

  final String text(String key, Object... arguments) {
    ResourceBundle texts = TextBundle.beside(AccountWork.class, "account").in(locale());
    return new MessageFormat(texts.getString(key), locale()).format(arguments);
  }

  final Locale locale() {
    return CommandLocale.of(language);
  }

  /** The password out of the environment, typed twice at the terminal, or piped in. */
  final String newPassword() {
    String given = environment().getOrDefault(PASSWORD, "");
    if (!given.isEmpty()) {
      return given;
    }
    AskedPassword asking = AskedPassword.atTheTerminal();
    String password = asking.password(text("password")).orElse("");
    if (asking.isSomebodyThere()
        && !asking.password(text("password-again")).orElse("").equals(password)) {
      throw new CannotAnswer("两次输入的密码不同", "the passwords differ");
    }
    return password;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private int refused(Refusal refusal) {
    spec.commandLine().getErr().println(RefusalText.of(refusal, locale()));
    return REFUSED;
  }

  private static Map<String, String> environment() {
    return System.getenv();
  }

  private static <T> T within(Function<DatabaseAddress, T> work) {
    Optional<DatabaseAddress> given = DatabaseAddress.given(environment());
    if (given.isPresent()) {
      Migration.migrate(given.get().completed());
      return work.apply(given.get());
    }
    Path home = Homes.data(Homes.root());
    LauncherLog.open(home);
    DataFolder folder = DataFolder.open(home);
    Optional<DatabaseAddress> running = EmbeddedDatabase.running(folder.database());
    return running.isPresent() ? work.apply(running.get()) : started(folder, work);
  }

  private static <T> T started(DataFolder folder, Function<DatabaseAddress, T> work) {
    FileLock held = folder.lock();
    try (EmbeddedDatabase database = new EmbeddedDatabase(folder.database(), 0)) {
      database.start();
      Migration.migrate(database.address().completed());
      return work.apply(database.address());
    } finally {
      release(held);
    }
  }

  private static void release(FileLock held) {
    try {
      held.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
