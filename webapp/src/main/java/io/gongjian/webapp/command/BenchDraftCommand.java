package io.gongjian.webapp.command;

import io.gongjian.webapp.command.bench.DraftBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code ./gongjian bench draft} runs. */
@Command(
    name = "bench-draft",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "保存申请草稿的基准 / the benchmark of saving a draft")
final class BenchDraftCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      defaultValue = "8089",
      description = "网页端口 / port of the pages (${DEFAULT-VALUE})")
  private int port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return DraftBench.run(port, spec.commandLine().getOut()) ? 0 : 1;
  }
}
