package io.gongjian.webapp.command;

import io.gongjian.engine.administration.AccountDetails;
import io.gongjian.engine.administration.AddAccount;
import io.gongjian.engine.administration.KnownPlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an account. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "新建账户；密码在终端输入、从标准输入读取，或用 GONGJIAN_ACCOUNT_PASSWORD",
      "make an account; the password is typed, piped in, or in GONGJIAN_ACCOUNT_PASSWORD"
    })
final class AccountAddCommand extends AccountWork implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", description = "账户名 / name of the account")
  private String name = "";

  @Option(
      names = "--role",
      required = true,
      description =
          "applicant | approver | policy_administrator | supervisor | operator（角色 / role）")
  private String role = "";

  @Option(names = "--shown-name", description = "显示的姓名 / the name that pages show (NAME)")
  private @Nullable String shownName;

  @Option(
      names = "--organisation",
      description = "建设单位的统一社会信用代码 / credit code of an applicant's organisation")
  private String organisation = "";

  @Option(
      names = "--organisation-name",
      description = "单位名称，新单位必填 / its name, needed for a new one")
  private String organisationName = "";

  @Option(names = "--department", description = "部门，可重复 / department, may be repeated")
  private List<String> departments = new ArrayList<>();

  @Option(names = "--region", description = "地区代码，可重复 / region code, may be repeated")
  private List<String> regions = new ArrayList<>();

  @Option(
      names = "--post",
      paramLabel = "LANE",
      description = {
        "岗位，即流程里的角色，可重复；不写则为部门的全部岗位",
        "post, a lane of the flows, may be repeated; without it all those of the departments"
      })
  private List<String> posts = new ArrayList<>();

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "政策包文件夹 / folder of the policy packs (packs)")
  private @Nullable Path packs;

  @Override
  public Integer call() {
    AccountDetails details =
        new AccountDetails(
            shownName == null ? name : shownName,
            role,
            organisation,
            organisationName,
            departments,
            regions,
            posts);
    KnownPlaces places =
        departments.isEmpty() && regions.isEmpty() && posts.isEmpty()
            ? PackPlaces.none()
            : PackPlaces.of(packs == null ? Homes.root().resolve("packs") : packs);
    AddAccount asked = new AddAccount(name, details, newPassword());
    return work(
        store ->
            store
                .adding(places)
                .add(AccountStore.TERMINAL, asked)
                .map(added -> text("added", added.name(), added.account().role().word())));
  }
}
