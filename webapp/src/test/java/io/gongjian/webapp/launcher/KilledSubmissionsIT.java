package io.gongjian.webapp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.deployment.TestDatabase;
import io.gongjian.webapp.rest.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server (not the database) twice in the midst of two hundred submissions and starts it
 * again: each submission is wholly there or wholly absent, and asked again makes one application.
 */
class KilledSubmissionsIT {

  private static final int SUBMISSIONS = 200;
  private static final int PROJECTS = 20;
  private static final int AT_ONCE = 16;
  private static final int CASES = 4;
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
  private final ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
  private final List<String> drafts = new ArrayList<>();
  private @Nullable OwnServer server;

  @BeforeEach
  void prepareAPackWithAForm() throws IOException {
    OwnServer own = new OwnServer(home);
    Files.writeString(
        own.packs().folder().resolve("hainan/matters/survey_and_design/form.schema.json"), FORM);
    for (String matter : MATTER_IDS) {
      Files.writeString(
          own.packs().folder().resolve("hainan/matters/" + matter + "/matter.yaml"),
          "\nseveral: true\n",
          StandardOpenOption.APPEND);
    }
    server = own;
  }

  @AfterEach
  void stop() {
    clients.shutdownNow();
    if (server != null) {
      server.close();
    }
  }

  @Test
  void eachIsWhollyThereOrWhollyAbsentAndAskedAgainMakesOneApplication() {
    own().start();
    begin();
    submitUntilKilled();
    assertThat(applications()).isGreaterThanOrEqualTo(numbers.size()).isLessThan(SUBMISSIONS);

    own().start();
    submitUntilKilled();
    assertThat(applications()).isGreaterThanOrEqualTo(numbers.size()).isLessThan(SUBMISSIONS);

    own().start();
    Map<String, String> before = Map.copyOf(numbers);
    forEach(drafts, this::submit);
    assertThat(numbers).hasSize(SUBMISSIONS).containsAllEntriesOf(before);
    assertThat(Set.copyOf(numbers.values())).hasSize(SUBMISSIONS);
    assertThat(applications()).isEqualTo(SUBMISSIONS);
  }

  private void begin() {
    List<String> projects = new ArrayList<>();
    for (int project = 0; project < PROJECTS; project++) {
      projects.add(api().newProject("断电 " + project));
    }
    List<Integer> all = new ArrayList<>();
    for (int draft = 0; draft < SUBMISSIONS; draft++) {
      all.add(draft);
    }
    forEach(
        all,
        draft -> {
          String id =
              api()
                  .post("/projects/" + projects.get(draft % PROJECTS) + "/drafts", MATTERS)
                  .text("id");
          Api.Answer saved =
              api()
                  .patch(
                      "/drafts/" + id,
                      0,
                      "{\"fields\":{\"invest.amount\":"
                          + (draft + 1)
                          + ",\"survey_and_design.note\":\"第 "
                          + draft
                          + " 份\"}}");
          assertThat(saved.number("version")).isEqualTo(1);
          synchronized (drafts) {
            drafts.add(id);
          }
        });
  }

  /** Submits what is not known to be there, and kills the server after some answers. */
  private void submitUntilKilled() {
    List<String> open = drafts.stream().filter(draft -> !numbers.containsKey(draft)).toList();
    int answersBefore = numbers.size();
    int last = random.nextInt(15, Math.max(16, open.size() / 2));
    AtomicInteger asked = new AtomicInteger();
    forEach(
        open,
        draft -> {
          try {
            asked.incrementAndGet();
            submit(draft);
            if (numbers.size() - answersBefore >= last) {
              own().kill();
            }
          } catch (UncheckedIOException killed) {
            assertThat(numbers).doesNotContainKey(draft);
          }
        });
    assertThat(numbers.size()).isGreaterThanOrEqualTo(answersBefore + last);
    assertThat(asked).hasValue(open.size());
  }

  private void submit(String draft) {
    Api.Answer answer =
        api()
            .with("Idempotency-Key", "key-of-" + draft)
            .post("/drafts/" + draft + "/submission", "{\"promises\":[]}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    String number = answer.text("number");
    String earlier = numbers.put(draft, number);
    assertThat(earlier == null || earlier.equals(number)).isTrue();
  }

  /** How many applications there are; fails when one of them is not whole. */
  private int applications() {
    int whole = 0;
    try (Connection connection = TestDatabase.connect();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT d.application,
                  (SELECT COUNT(*) FROM application a WHERE a.draft = d.id) AS applications,
                  (SELECT COUNT(*) FROM application_case c JOIN application a ON a.number = c.application
                    WHERE a.draft = d.id) AS cases,
                  (SELECT COUNT(*) FROM application_answer n JOIN application a ON a.number = n.application
                    WHERE a.draft = d.id) AS answers,
                  (SELECT COUNT(*) FROM fact_record f JOIN application a ON a.number = f.origin
                    WHERE a.draft = d.id) AS facts,
                  (SELECT COUNT(*) FROM submission_key k WHERE k.draft = d.id) AS request_keys
                FROM draft d
                WHERE d.id = ?
                """)) {
      for (String draft : drafts) {
        statement.setString(1, draft);
        try (ResultSet row = statement.executeQuery()) {
          assertThat(row.next()).isTrue();
          boolean there = row.getString("application") != null;
          List<Integer> counts = new ArrayList<>();
          for (String part : List.of("applications", "cases", "answers", "facts", "request_keys")) {
            counts.add(row.getInt(part));
          }
          assertThat(counts)
              .as(draft)
              .isEqualTo(there ? List.of(1, CASES, 2, 1, 1) : List.of(0, 0, 0, 0, 0));
          assertThat(there || !numbers.containsKey(draft)).as("answered %s", draft).isTrue();
          whole += there ? 1 : 0;
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return whole;
  }

  private OwnServer own() {
    return Objects.requireNonNull(server);
  }

  private Api api() {
    return own().api();
  }

  private <T> void forEach(Collection<T> all, Doing<T> doing) {
    Set<Future<?>> running = new HashSet<>();
    all.forEach(one -> running.add(clients.submit(() -> doing.with(one))));
    for (Future<?> one : running) {
      try {
        one.get();
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** What is done with each. */
  @FunctionalInterface
  private interface Doing<T> {
    void with(T one);
  }
}
