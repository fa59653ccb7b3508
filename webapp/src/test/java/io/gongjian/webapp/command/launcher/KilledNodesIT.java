package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.rest.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on one database, two kinds of writing at once: submissions, and facts of projects. In
 * their midst one node is killed, then the database. Whoever hears nothing asks the other node
 * again, as a balancer and its clients do. How many submissions is said by {@code gongjian.killed}.
 *
 * <p>Long: two products start, and one of them and the database start again after they were killed.
 */
class KilledNodesIT {

  private static final int SUBMISSIONS = Integer.getInteger("gongjian.killed", 40);
  private static final int PROJECTS = 10;
  private static final int AT_ONCE = 16;
  private static final int CASES = 4;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  /** Another version by now, too many at once, or a database that is gone: asked again. */
  private static final Set<Integer> LATER = Set.of(409, 412, 429, 503);

  private static final List<String> MATTER_IDS =
      List.of("survey_and_design", "joint_survey", "energy_report", "eia_document");
  private static final String MATTERS =
      "{\"matters\":[\"" + String.join("\",\"", MATTER_IDS) + "\"]}";
  private static final String FORM =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "x-title": {"zh": "勘察设计", "en": "Survey and design"},
        "type": "object",
        "properties": {
          "invest.amount": {"x-fact": "invest.amount", "x-section": "project", "x-order": 10},
          "survey_and_design.note": {"x-section": "project", "x-order": 20, "type": "string", "x-title": {"zh": "说明", "en": "Note"}}
        },
        "required": ["invest.amount", "survey_and_design.note"],
        "additionalProperties": false
      }
      """;

  @TempDir private Path home = Path.of("");
  private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
  private final Map<String, String> numbers = new ConcurrentHashMap<>();
  private final Map<String, Integer> facts = new ConcurrentHashMap<>();
  private final ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
  private final ExecutorService recorders = Executors.newFixedThreadPool(4);
  private volatile CountDownLatch databaseClosed = new CountDownLatch(0);
  private final List<OwnServer> nodes = new ArrayList<>();
  private final List<String> projects = new ArrayList<>();
  private final List<String> drafts = new ArrayList<>();
  private @Nullable EmbeddedDatabase database;

  @BeforeEach
  void startTwoNodesOnOneDatabase() {
    EmbeddedDatabase own = new EmbeddedDatabase(home.resolve("database"), 0);
    database = own;
    own.start();
    Migration.migrate(own.address());
    nodes.add(node("one"));
    nodes.add(node("two"));
    CompletableFuture.allOf(
            CompletableFuture.runAsync(nodes.get(0)::start, clients),
            CompletableFuture.runAsync(nodes.get(1)::start, clients))
        .join();
  }

  private OwnServer node(String name) {
    try {
      OwnServer node =
          new OwnServer(
              Files.createDirectory(home.resolve(name)),
              () -> database().address().completed().remembering());
      node.packs().delete("haikou");
      node.packs().deleteScenarios();
      Path matters = node.packs().folder().resolve("hainan/matters");
      Files.writeString(matters.resolve("survey_and_design/form.schema.json"), FORM);
      for (String matter : MATTER_IDS) {
        Files.writeString(
            matters.resolve(matter + "/matter.yaml"),
            "\nseveral: true\n",
            StandardOpenOption.APPEND);
      }
      return node;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    clients.shutdownNow();
    recorders.shutdownNow();
    nodes.forEach(OwnServer::close);
    database().close();
  }

  @Test
  void whenANodeAndThenTheDatabaseIsKilledNothingIsLostAndNothingIsThereTwice() {
    begin();

    write(drafts.subList(0, SUBMISSIONS / 2), nodes.get(0)::kill);
    write(drafts.subList(SUBMISSIONS / 2, SUBMISSIONS), this::killDatabase);
    Map<String, String> before = Map.copyOf(numbers);
    nodes.get(0).packs().edit("hainan/pack.yaml", "version: ", "version: 9");
    nodes.get(0).start();
    theOtherNodeServesWhatThisOnePublished();
    forEach(drafts, this::submit);

    assertThat(numbers).hasSize(SUBMISSIONS).isEqualTo(before);
    assertThat(Set.copyOf(numbers.values())).hasSize(SUBMISSIONS);
    assertThat(wholeApplications()).isEqualTo(SUBMISSIONS);
    assertThat(facts).hasSize(PROJECTS);
    facts.forEach((project, last) -> assertThat(written(project)).as(project).isEqualTo(last));
  }

  /** Within two seconds, without a message between them. */
  private void theOtherNodeServesWhatThisOnePublished() {
    long begun = System.nanoTime();
    while (!nodes.get(1).api().get("/catalogue/packs").toString().contains("92026.")) {
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }
  }

  private void begin() {
    for (int project = 0; project < PROJECTS; project++) {
      projects.add(nodes.get(0).api().newProject("断电 " + project));
    }
    List<String> numbered = new ArrayList<>();
    for (int draft = 0; draft < SUBMISSIONS; draft++) {
      numbered.add(String.valueOf(draft));
    }
    forEach(numbered, this::beginDraft);
  }

  private void beginDraft(String number) {
    int draft = Integer.parseInt(number);
    Api api = nodes.get(draft % 2).api();
    String project = projects.get(draft % PROJECTS);
    String id = api.post("/projects/" + project + "/drafts", MATTERS).text("id");
    String fields =
        "{\"fields\":{\"invest.amount\":%d,\"survey_and_design.note\":\"第 %d 份\"}}"
            .formatted(draft + 1, draft);
    assertThat(api.patch("/drafts/" + id, 0, fields).number("version")).isEqualTo(1);
    synchronized (drafts) {
      drafts.add(id);
    }
  }

  /** Submits the drafts, writes a fact beside each, and kills after some answers. */
  private void write(List<String> some, Runnable killing) {
    int last = random.nextInt(15, Math.max(16, some.size() / 2));
    AtomicInteger answered = new AtomicInteger();
    List<CompletableFuture<Void>> writing = new ArrayList<>();
    projects.forEach(
        project -> writing.add(CompletableFuture.runAsync(() -> writeFact(project), recorders)));
    forEach(
        some,
        draft -> {
          submit(draft);
          if (answered.incrementAndGet() == last) {
            killing.run();
          }
        });
    writing.forEach(CompletableFuture::join);
    assertThat(answered.get()).isGreaterThan(last);
    assertThat(numbers.keySet()).containsAll(some);
  }

  private void submit(String draft) {
    Api.Answer answer =
        untilAnswered(
            draft.hashCode(),
            api ->
                api.with("Idempotency-Key", "key-of-" + draft)
                    .post("/drafts/" + draft + "/submission", "{\"promises\":[]}"));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    String number = answer.text("number");
    String earlier = numbers.put(draft, number);
    assertThat(earlier == null || earlier.equals(number)).isTrue();
  }

  /** Counts one further: who hears nothing looks whether it is there before writing it again. */
  private void writeFact(String project) {
    for (int step = 0; step < SUBMISSIONS / 20; step++) {
      int value = facts.getOrDefault(project, 0) + 1;
      String path = "/projects/" + project + "/facts";
      Api.Answer answer =
          untilAnswered(
              value,
              api -> {
                Api.Answer looked = api.get(path);
                if (looked.status() != 200 || area(looked) == value) {
                  return looked;
                }
                return api.patch(
                    path,
                    Long.parseLong(looked.header("ETag").orElseThrow().replace("\"", "")),
                    "{\"facts\":{\"building.total_area\":" + value + "}}");
              });
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
      facts.put(project, value);
    }
  }

  private static int area(Api.Answer answer) {
    for (Object fact : (List<?>) answer.at("facts")) {
      if (fact instanceof Map<?, ?> one && "building.total_area".equals(one.get("fact"))) {
        return ((Number) Objects.requireNonNull(one.get("value"))).intValue();
      }
    }
    return 0;
  }

  /** Asks one node and, when it does not answer or cannot, the other, and so on. */
  private Api.Answer untilAnswered(int first, Function<Api, Api.Answer> asking) {
    long begun = System.nanoTime();
    for (int turn = Math.floorMod(first, 2); ; turn = 1 - turn) {
      try {
        Api.Answer answer = asking.apply(nodes.get(turn).api());
        if (!LATER.contains(answer.status())) {
          return answer;
        }
      } catch (UncheckedIOException killed) {
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST_WAIT);
      }
      waitForDatabase();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST_WAIT);
    }
  }

  /** Returns at once unless the database is just being killed and started again. */
  private void waitForDatabase() {
    CountDownLatch closed = databaseClosed;
    try {
      if (!closed.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the database did not start again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void killDatabase() {
    CountDownLatch closed = new CountDownLatch(1);
    databaseClosed = closed;
    ProcessHandle server = database().server().orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
    database().start();
    closed.countDown();
  }

  /** How many applications there are; fails when one of them is not whole. */
  private int wholeApplications() {
    int whole = 0;
    try (Connection connection = connect();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT
                  (SELECT COUNT(*) FROM application a WHERE a.draft = d.id) AS applications,
                  (SELECT COUNT(*) FROM application_case c JOIN application a ON a.number = c.application
                    WHERE a.draft = d.id) AS cases,
                  (SELECT COUNT(*) FROM application_answer n JOIN application a ON a.number = n.application
                    WHERE a.draft = d.id) AS answers,
                  (SELECT COUNT(*) FROM fact_record f JOIN application a ON a.number = f.origin
                    WHERE a.draft = d.id) AS facts,
                  (SELECT COUNT(*) FROM submission_key k WHERE k.draft = d.id) AS request_keys
                FROM draft d
                WHERE d.id = ? AND d.application IS NOT NULL
                """)) {
      for (String draft : drafts) {
        statement.setString(1, draft);
        try (ResultSet row = statement.executeQuery()) {
          assertThat(row.next()).as("submitted: %s", draft).isTrue();
          List<Integer> counts = new ArrayList<>();
          for (String part : List.of("applications", "cases", "answers", "facts", "request_keys")) {
            counts.add(row.getInt(part));
          }
          assertThat(counts).as(draft).containsExactly(1, CASES, 2, 1, 1);
          whole++;
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return whole;
  }

  /** How often the fact was written, which is its last value when nothing was lost or doubled. */
  private int written(String project) {
    try (Connection connection = connect();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT COUNT(*), COUNT(DISTINCT value), MAX(CAST(value AS SIGNED))
                FROM fact_record
                WHERE project = ? AND fact = 'building.total_area'
                """)) {
      statement.setString(1, project);
      try (ResultSet row = statement.executeQuery()) {
        assertThat(row.next()).isTrue();
        assertThat(row.getInt(2)).isEqualTo(row.getInt(1));
        assertThat(row.getInt(3)).isEqualTo(row.getInt(1));
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    DatabaseAddress address = database().address().completed();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  private EmbeddedDatabase database() {
    return Objects.requireNonNull(database);
  }

  private void forEach(List<String> all, Doing doing) {
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (String one : List.copyOf(all)) {
      running.add(CompletableFuture.runAsync(() -> doing.with(one), clients));
    }
    running.forEach(CompletableFuture::join);
  }

  /** What is done with each. */
  @FunctionalInterface
  private interface Doing {
    void with(String one);
  }
}
