package io.gongjian.webapp.entry.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.adapter.document.HostileFiles;
import io.gongjian.webapp.rest.Api;
import io.gongjian.webapp.rest.Api.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of writing: what each asks for, what it may be answered, and what is there then. */
enum Writing {
  FACTS(Set.of(200, 409, 412)) {
    @Override
    Answer write(Scene scene, int mark) {
      return scene
          .api()
          .patch(
              "/projects/" + scene.project + "/facts",
              scene.factsVersion,
              "{\"facts\":{\"invest.amount\":" + mark + "}}");
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      if (answer.status() == 200) {
        assertThat(scene.api().get("/projects/" + scene.project + "/facts").body().replace(" ", ""))
            .contains("\"invest.amount\"")
            .containsPattern("[^0-9]" + mark + "[^0-9]");
      }
    }
  },
  KEEP_LIST(Set.of(201)) {
    @Override
    Answer write(Scene scene, int mark) {
      return scene.api().post("/projects/" + scene.project + "/determinations", "{}");
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      String kept = "/projects/" + scene.project + "/determinations/" + answer.text("id");
      assertThat(scene.api().get(kept).status()).isEqualTo(200);
    }
  },
  BEGIN_DRAFT(Set.of(201)) {
    @Override
    Answer write(Scene scene, int mark) {
      return scene
          .api()
          .post("/projects/" + scene.project + "/drafts", "{\"matters\":[\"road_occupation\"]}");
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      assertThat(scene.api().get("/drafts/" + answer.text("id")).status()).isEqualTo(200);
    }
  },
  SAVE_DRAFT(Set.of(200, 409)) {
    @Override
    Answer write(Scene scene, int mark) {
      return scene
          .api()
          .patch(
              "/drafts/" + scene.draft,
              scene.draftVersion,
              "{\"fields\":{\"" + FIELD + "\":\"" + textOf(mark) + "\"}}");
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      if (answer.status() == 200 && ((List<?>) answer.at("conflicts")).isEmpty()) {
        assertThat(scene.api().get("/drafts/" + scene.draft).field(FIELD).get("value"))
            .isEqualTo(textOf(mark));
      }
    }
  },
  RECONCILE(Set.of(200, 409)) {
    @Override
    Answer write(Scene scene, int mark) {
      return scene.api().post("/drafts/" + scene.draft + "/reconciliation", "{}");
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      assertThat(scene.api().get("/drafts/" + scene.draft).status()).isEqualTo(200);
    }
  },
  SUBMIT(Set.of(201)) {
    @Override
    Answer write(Scene scene, int mark) {
      return submitted(scene, scene.draft);
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      assertThat(scene.api().get("/drafts/" + scene.draft).text("application"))
          .isEqualTo(answer.text("number"));
    }
  },
  SUBMIT_OTHER(Set.of(201)) {
    @Override
    Answer write(Scene scene, int mark) {
      return submitted(scene, scene.other);
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      assertThat(scene.api().get("/drafts/" + scene.other).text("application"))
          .isEqualTo(answer.text("number"));
    }
  },
  UPLOAD(Set.of(200)) {
    @Override
    Answer write(Scene scene, int mark) {
      byte[] file = file();
      Answer begun = scene.begun(scene.api(), file.length);
      if (begun.status() != 201) {
        return begun;
      }
      return scene
          .api()
          .with("Content-Type", "application/offset+octet-stream")
          .with("Upload-Offset", "0")
          .sendBytes("PATCH", "/projects/" + scene.project + "/uploads/" + begun.text("id"), file);
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      Object hash = ((Map<?, ?>) answer.at("document")).get("hash");
      assertThat(scene.api().get("/projects/" + scene.project + "/documents").items())
          .extracting(document -> (Object) ((Map<?, ?>) document).get("hash"))
          .contains(hash);
    }
  },
  GIVE_UPLOAD_UP(Set.of(204, 404)) {
    @Override
    Answer write(Scene scene, int mark) {
      return scene
          .api()
          .send("DELETE", "/projects/" + scene.project + "/uploads/" + scene.upload, null);
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      assertThat(
              scene
                  .api()
                  .send("HEAD", "/projects/" + scene.project + "/uploads/" + scene.upload, null)
                  .status())
          .isEqualTo(404);
    }
  },
  LICENCE(Set.of(201)) {
    @Override
    Answer write(Scene scene, int mark) {
      return scene
          .approver()
          .post(
              "/licences",
              ("{\"region\":\"460100\",\"kind\":\"drawing_review\",\"number\":\"%s\","
                      + "\"project\":\"%s\",\"issuer\":\"housing\",\"validFrom\":\"2026-01-01\"}")
                  .formatted(number(mark), scene.project));
    }

    @Override
    void check(Scene scene, Answer answer, int mark) {
      assertThat(scene.api().get("/projects/" + scene.project + "/licences").items())
          .extracting(licence -> (Object) ((Map<?, ?>) licence).get("number"))
          .contains(number(mark));
    }
  };

  private static final String FIELD = "construction_waste_filing.dust_measures";

  /** Made by {@code Set.of}. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Integer> answers;

  Writing(Set<Integer> answers) {
    this.answers = answers;
  }

  /** The answers that are no accident. */
  Set<Integer> answers() {
    return answers;
  }

  /** Writes, once. */
  abstract Answer write(Scene scene, int mark);

  /** Finds what was written, or that it was not. */
  abstract void check(Scene scene, Answer answer, int mark);

  /** True when a scene is used up by it. */
  boolean ends() {
    return this == SUBMIT || this == SUBMIT_OTHER;
  }

  private static Answer submitted(Scene scene, String draft) {
    Api api = scene.api().with("Idempotency-Key", "together-" + draft);
    return api.post("/drafts/" + draft + "/submission", "{\"promises\":[]}");
  }

  private static String textOf(int mark) {
    return "围挡、喷淋，每日 " + mark + " 次";
  }

  private static String number(int mark) {
    return "琼审同时" + mark;
  }

  private static byte[] file() {
    try {
      return HostileFiles.pdf();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
