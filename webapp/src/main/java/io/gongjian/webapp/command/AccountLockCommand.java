package io.gongjian.webapp.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Locks an account, which ends its sessions. */
@Command(
    name = "lock",
    mixinStandardHelpOptions = true,
    description = "停用账户，其会话立即结束 / lock an account and end its sessions")
final class AccountLockCommand extends AccountWork implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", description = "账户名 / name of the account")
  private String name = "";

  @Override
  public Integer call() {
    return work(
        store ->
            store
                .locking()
                .lock(AccountStore.TERMINAL, name, true)
                .map(changed -> text("locked", changed.name())));
  }
}
