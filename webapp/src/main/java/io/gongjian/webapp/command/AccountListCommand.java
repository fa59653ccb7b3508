package io.gongjian.webapp.command;

import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists accounts, a page at a time. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "列出账户 / list accounts")
final class AccountListCommand extends AccountWork implements Callable<Integer> {

  @Option(
      names = "--search",
      paramLabel = "TEXT",
      description = "账户名、姓名或单位的一部分 / part of a name or an organisation")
  private String text = "";

  @Option(names = "--page", description = "第几页，每页 200 / which page of 200 each (1)")
  private int page = 1;

  @Override
  public Integer call() {
    if (!PageRequest.isPage(page)) {
      throw new CannotAnswer("页码从 1 开始", "pages are counted from 1");
    }
    PageRequest asked = new PageRequest(page, PageRequest.LARGEST);
    return work(
        store -> store.listing().accounts(AccountStore.TERMINAL, text, asked).map(this::lines));
  }

  private String lines(Page<KeptAccount> found) {
    String total = text("total", found.items().size(), found.total());
    return Stream.concat(found.items().stream().map(this::line), Stream.of(total))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private String line(KeptAccount account) {
    return String.join(
        "\t",
        account.name().value(),
        account.account().role().word(),
        text(account.locked() ? "locked-state" : "open-state"),
        account.account().shownName(),
        account
            .account()
            .organisation()
            .map(Organisation::name)
            .orElseGet(
                () ->
                    Stream.of(account.departments(), account.regions(), account.posts())
                        .flatMap(places -> places.stream().map(Object::toString).sorted())
                        .collect(Collectors.joining(","))));
  }
}
