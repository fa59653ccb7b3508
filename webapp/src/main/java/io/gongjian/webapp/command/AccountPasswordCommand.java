package io.gongjian.webapp.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives an account another password, which ends its sessions. */
@Command(
    name = "password",
    mixinStandardHelpOptions = true,
    description = {
      "重设密码；在终端输入、从标准输入读取，或用 GONGJIAN_ACCOUNT_PASSWORD",
      "set another password; typed, piped in, or in GONGJIAN_ACCOUNT_PASSWORD"
    })
final class AccountPasswordCommand extends AccountWork implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", description = "账户名 / name of the account")
  private String name = "";

  @Override
  public Integer call() {
    String password = newPassword();
    return work(
        store ->
            store
                .settingPassword()
                .set(AccountStore.TERMINAL, name, password)
                .map(changed -> text("password-set", changed.name())));
  }
}
