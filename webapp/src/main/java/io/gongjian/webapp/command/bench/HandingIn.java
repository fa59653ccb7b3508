package io.gongjian.webapp.command.bench;

import java.io.IOException;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applications for the supply of land, filled in first and handed in later. */
final class HandingIn {

  /** The flow of the cases that begin. */
  static final String FLOW = "standard_permit";

  private static final String MATTERS = "{\"matters\":[\"state_land_supply\"]}";
  private static final String ANSWERS =
      """
      {"fields": {"contact_name": "张三", "contact_phone": "13800138000",
        "site_address": "海口市秀英区长滨路1号"}}
      """;
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

  private final Connection connection;
  private final Queue<String> filled = new ConcurrentLinkedQueue<>();

  HandingIn(Connection connection) {
    this.connection = connection;
  }

  /** Fills in so many. */
  void prepare(int many) throws IOException, InterruptedException {
    AtOnce.rate(many, this::fill);
  }

  private void fill() throws IOException, InterruptedException {
    String project = begun("/projects", "{\"name\":\"海口土地\",\"region\":\"460100\"}");
    String draft = begun("/projects/" + project + "/drafts", MATTERS);
    Connection.expect(200, connection.patch("/drafts/" + draft, "0", ANSWERS));
    filled.add(draft);
  }

  private String begun(String path, String body) throws IOException, InterruptedException {
    Matcher matcher = ID.matcher(Connection.expect(201, connection.post(path, body)));
    if (!matcher.find()) {
      throw new IOException("no id from " + path);
    }
    return matcher.group(1);
  }

  /** Hands in the next of those that are filled in. */
  void next() throws IOException, InterruptedException {
    String draft = Objects.requireNonNull(filled.poll());
    Connection.expect(
        201,
        connection.post(
            "/drafts/" + draft + "/submission", UUID.randomUUID().toString(), "{\"promises\":[]}"));
  }
}
