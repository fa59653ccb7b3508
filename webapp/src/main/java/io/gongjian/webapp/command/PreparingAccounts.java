package io.gongjian.webapp.command;

import io.gongjian.engine.administration.AccountDetails;
import io.gongjian.engine.administration.AddAccount;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.command.launcher.CannotStart;
import io.gongjian.webapp.command.launcher.DatabaseAddress;
import io.gongjian.webapp.command.launcher.Demo;
import io.gongjian.webapp.command.launcher.PrepareAccounts;
import io.gongjian.webapp.entry.demo.DemoAccount;
import io.gongjian.webapp.entry.demo.DemoAccounts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Sees to it that somebody can sign in: demo accounts where nobody else reaches the pages, and a
 * first operator out of the environment or asked for at the terminal.
 */
final class PreparingAccounts implements PrepareAccounts {

  static final String ADMIN_NAME = "GONGJIAN_ADMIN_NAME";
  static final String ADMIN_PASSWORD = "GONGJIAN_ADMIN_PASSWORD";

  private static final String USUAL_NAME = "admin";
  private static final int TRIES = 3;

  private final Map<String, String> environment;
  private final AskedPassword asking;
  private final Clock clock;

  PreparingAccounts(Map<String, String> environment, AskedPassword asking, Clock clock) {
    this.environment = Map.copyOf(environment);
    this.asking = asking;
    this.clock = clock;
  }

  @Override
  public List<String> prepare(DatabaseAddress address, Demo demo) {
    return AccountStore.in(address, clock, store -> prepare(store, demo));
  }

  List<String> prepare(AccountStore store, Demo demo) {
    List<String> lines = new ArrayList<>();
    if (demo != Demo.NONE) {
      boolean random = demo == Demo.RANDOM_PASSWORDS;
      store.demo().keep(DemoAccounts.ofRoles(), random).stream()
          .map(DemoAccount::line)
          .forEach(lines::add);
      DemoAccounts.line(store.demo().keepAlike(DemoAccounts.ofHaikou(), random))
          .ifPresent(lines::add);
    }
    String password = environment.getOrDefault(ADMIN_PASSWORD, "");
    if (!password.isEmpty()) {
      ofEnvironment(store, password).ifPresent(lines::add);
    } else if (!store.hasOperator()) {
      lines.add(asking.isSomebodyThere() ? asked(store) : howTo());
    }
    return lines;
  }

  /** Made once: what was deleted since stays deleted, and another password stays. */
  private Optional<String> ofEnvironment(AccountStore store, String password) {
    String name = environment.getOrDefault(ADMIN_NAME, USUAL_NAME).strip();
    String thing = "admin:" + name;
    boolean isThere = store.listing().account(AccountStore.TERMINAL, name).asDone().isPresent();
    if (isThere || store.wasSeeded(thing)) {
      return Optional.empty();
    }
    Optional<Refusal> refused = add(store, name, password);
    if (refused.isPresent()) {
      String chinese = RefusalText.of(refused.get(), Locale.CHINESE);
      String english = RefusalText.of(refused.get(), Locale.ENGLISH);
      throw new CannotStart(
          "不能用 " + ADMIN_NAME + " 和 " + ADMIN_PASSWORD + " 建立第一个管理员：" + chinese,
          "the first administrator cannot be made of "
              + (ADMIN_NAME + " and " + ADMIN_PASSWORD + ": " + english));
    }
    store.noteSeeded(thing);
    return Optional.of("Account: operator " + name);
  }

  private String asked(AccountStore store) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      String typed =
          asking
              .line("第一个管理员的账户名 / name of the first administrator [" + USUAL_NAME + "]: ")
              .orElse("")
              .strip();
      String name = typed.isEmpty() ? USUAL_NAME : typed;
      String password = asking.password("密码 / password: ").orElse("");
      if (!asking.password("再输一次 / once more: ").orElse("").equals(password)) {
        asking.line("两次输入的密码不同，请按回车重来 / the passwords differ; press Enter: ");
        continue;
      }
      Optional<Refusal> refused = add(store, name, password);
      if (refused.isEmpty()) {
        return "Account: operator " + name;
      }
      asking.line(
          RefusalText.of(refused.get(), Locale.CHINESE)
              + " / "
              + RefusalText.of(refused.get(), Locale.ENGLISH)
              + " [Enter]: ");
    }
    return howTo();
  }

  private static Optional<Refusal> add(AccountStore store, String name, String password) {
    AccountDetails details =
        new AccountDetails(
            name.isBlank() ? "-" : name, "operator", "", "", List.of(), List.of(), List.of());
    return store
        .adding(PackPlaces.none())
        .add(AccountStore.TERMINAL, new AddAccount(name, details, password))
        .asRefused();
  }

  private static String howTo() {
    return "还没有管理员，没有人能登录。请运行 ./gongjian account add NAME --role operator，或设置 "
        + (ADMIN_NAME + " 和 " + ADMIN_PASSWORD + " 后重新启动 / ")
        + "nobody can sign in yet: run ./gongjian account add NAME --role operator, or set "
        + (ADMIN_NAME + " and " + ADMIN_PASSWORD + " and start again");
  }
}
