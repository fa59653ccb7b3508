package io.gongjian.webapp.command.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts the product with a database of its own, sends it 50,000 requests of many kinds, and
 * compares what its server holds before and after.
 */
final class ServingMeasure {

  private static final int WARM_UP = 10_000;
  private static final int REQUESTS = 50_000;
  private static final double MOST_RESIDENT_MEGABYTES = 1_500;
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Pattern METASPACE = Pattern.compile("Metaspace\\s+used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private final PrintWriter out;

  ServingMeasure(PrintWriter out) {
    this.out = out;
  }

  List<Bar> run(int port) throws IOException, InterruptedException {
    try (StartedProduct product = StartedProduct.start(port)) {
      Requests requests = new Requests(product);
      requests.send(WARM_UP);
      Memory before = memory(product.server());
      out.println("after " + WARM_UP + " requests: " + before.text());
      requests.send(REQUESTS);
      Memory after = memory(product.server());
      double resident = resident(product.server());
      out.println("after " + REQUESTS + " more: " + after.text());
      out.println("resident: %.0f MB".formatted(resident));
      return List.of(
          Bar.growth("serving.heap", before.heap(), after.heap()),
          Bar.growth("serving.metaspace", before.metaspace(), after.metaspace()),
          new Bar("serving.resident_megabytes", resident, MOST_RESIDENT_MEGABYTES));
    }
  }

  /** What the server holds once its garbage is collected, as its own Java tells. */
  static Memory memory(ProcessHandle server) throws IOException, InterruptedException {
    jcmd(server, "GC.run");
    jcmd(server, "GC.run");
    String told = jcmd(server, "GC.heap_info");
    int classes = told.indexOf("Metaspace");
    long heap =
        USED.matcher(told.substring(0, classes))
            .results()
            .mapToLong(found -> Long.parseLong(found.group(1)))
            .sum();
    Matcher metaspace = METASPACE.matcher(told);
    if (!metaspace.find()) {
      throw new IOException("jcmd answered " + told);
    }
    return new Memory(heap * 1024, Long.parseLong(metaspace.group(1)) * 1024);
  }

  private static String jcmd(ProcessHandle server, String command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(server.pid()),
                command)
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(1, TimeUnit.MINUTES);
    return told;
  }

  private static double resident(ProcessHandle server) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", server.pid() + "", "status"))) {
      return lines
          .map(RESIDENT::matcher)
          .filter(Matcher::find)
          .mapToDouble(found -> Double.parseDouble(found.group(1)) / 1024)
          .findFirst()
          .orElseThrow();
    }
  }
}
