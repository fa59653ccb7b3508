package io.gongjian.webapp.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens an account that was locked. */
@Command(
    name = "unlock",
    mixinStandardHelpOptions = true,
    description = "恢复账户 / open a locked account")
final class AccountUnlockCommand extends AccountWork implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", description = "账户名 / name of the account")
  private String name = "";

  @Override
  public Integer call() {
    return work(
        store ->
            store
                .locking()
                .lock(AccountStore.TERMINAL, name, false)
                .map(changed -> text("unlocked", changed.name())));
  }
}
