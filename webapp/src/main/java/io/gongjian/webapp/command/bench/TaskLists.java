package io.gongjian.webapp.command.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of an official, of an office and of a region with very many cases. */
final class TaskLists {

  private static final double MOST_MILLISECONDS = 150;
  private static final int ASKED = 60;
  private static final int PERCENTILE = 95;
  private static final int FAR = 100;
  private static final Pattern NEXT = Pattern.compile("<[^>]*/api/v1(/[^>]+)>; *rel=\"?next");

  /** Whose list, what it is narrowed to, and what the bar is called. */
  private enum Asked {
    MINE("zigui.jingban", "view=mine"),
    DEPARTMENT("zigui.jingban", "view=department"),
    DONE("zigui.jingban", "view=done"),
    MATTER("zigui.jingban", "view=department&matter=" + ManyCases.MATTER),
    REGION("jiandu", "view=department"),
    REGION_MATTER("jiandu", "view=department&matter=" + ManyCases.MATTER);

    private final String account;
    private final String query;

    Asked(String account, String query) {
      this.account = account;
      this.query = query;
    }
  }

  private final StartedProduct product;
  private final PrintWriter out;

  TaskLists(StartedProduct product, PrintWriter out) {
    this.product = product;
    this.out = out;
  }

  List<Bar> run(int open) throws IOException, InterruptedException {
    long start = System.nanoTime();
    try {
      new ManyCases(product.database()).fill(open);
    } catch (SQLException failure) {
      throw new IOException(failure);
    }
    out.printf(
        Locale.ROOT,
        "%,d open and %,d closed cases stored in %d s%n",
        open,
        ManyCases.CLOSED_FOR_ONE_OPEN * open,
        (System.nanoTime() - start) / 1_000_000_000);
    List<Bar> bars = new ArrayList<>();
    for (Asked asked : Asked.values()) {
      bars.addAll(measure(asked));
    }
    return bars;
  }

  private List<Bar> measure(Asked asked) throws IOException, InterruptedException {
    Connection connection = new Connection(product, product.credential(asked.account));
    String first = "/tasks?size=20&" + asked.query;
    String far = first;
    int page = 1;
    for (; page < FAR; page++) {
      Matcher next =
          NEXT.matcher(answered(connection, far).headers().firstValue("Link").orElse(""));
      if (!next.find()) {
        break;
      }
      far = next.group(1);
    }
    String name = asked.name().toLowerCase(Locale.ROOT);
    return List.of(
        new Bar("flows.list_" + name + "_first_ms", late(connection, first), MOST_MILLISECONDS),
        new Bar(
            "flows.list_" + name + "_page_" + page + "_ms",
            late(connection, far),
            MOST_MILLISECONDS));
  }

  private static double late(Connection connection, String path)
      throws IOException, InterruptedException {
    double[] millis = new double[ASKED];
    answered(connection, path);
    for (int time = 0; time < ASKED; time++) {
      long start = System.nanoTime();
      answered(connection, path);
      millis[time] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis[ASKED * PERCENTILE / 100];
  }

  private static HttpResponse<String> answered(Connection connection, String path)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = connection.get(path);
    Connection.expect(200, answer);
    return answer;
  }
}
