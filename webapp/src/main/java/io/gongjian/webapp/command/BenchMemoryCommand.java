package io.gongjian.webapp.command;

import io.gongjian.webapp.command.bench.MemoryBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code ./gongjian bench memory} runs. */
@Command(
    name = "bench-memory",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "内存基准 / the benchmark of memory")
final class BenchMemoryCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      defaultValue = "8089",
      description = "网页端口 / port of the pages (${DEFAULT-VALUE})")
  private int port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return MemoryBench.run(port, spec.commandLine().getOut()) ? 0 : 1;
  }
}
