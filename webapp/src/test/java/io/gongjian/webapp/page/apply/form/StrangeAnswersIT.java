package io.gongjian.webapp.page.apply.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.form.Shape;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.forms.check.ServedForm;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.webapp.rest.Api;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is sent as answers, the API takes it or says why not; it never has an accident. */
@ArquillianTest
@RunAsClient
class StrangeAnswersIT {

  private static final int ANSWERS = 10_000;
  private static final List<String> MATTERS =
      List.of("road_digging", "construction_permit", "sewage_discharge_permit", "energy_review");
  private static final String STRANGE =
      "{\"fields\":{\"contact_name\":%s,\"no_such_field\":1,\"\":2,\"Ünknown\":{},\"road_from\":%s}}";

  private static final Pattern NAMED = Pattern.compile("\"pointer\":\"/fields/([^\"/]+)");

  @ArquillianResource private URL address;

  private final SplittableRandom random = new SplittableRandom(20261120L);
  private final AnswersNearLimits answers = new AnswersNearLimits(random);

  @Test
  void tenThousandAnswersAreTakenOrNamed() {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("什么都填");
    Api.Answer begun =
        api.post("/projects/" + project + "/drafts", JsonText.compact(Map.of("matters", MATTERS)));
    assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
    String draft = begun.text("id");
    List<MergedField> fields = fields();
    long version = 0;
    for (int sent = 0; sent < ANSWERS; ) {
      Map<String, @Nullable Object> given = new LinkedHashMap<>();
      fields.forEach(field -> given.put(field.id().value(), answer(field.shape())));
      Api.Answer saved = saved(api, draft, version, given);
      assertThat(saved.status()).as("%s %s", saved, given).isEqualTo(200);
      version = saved.number("version");
      sent += given.size();
    }
    assertThat(api.get("/drafts/" + draft).status()).isEqualTo(200);
    assertThat(api.post("/drafts/" + draft + "/validation", "").status()).isEqualTo(200);
    long last = version;
    Stream.of(
            "1e999999999",
            "\"\\u0000\"",
            "[[[[[[1]]]]]]",
            "{\"a\":{\"b\":{\"c\":{\"d\":{}}}}}",
            "\"" + "长".repeat(100_000) + "\"",
            "null",
            "-0.0",
            "\"\\ud800\"")
        .forEach(
            value -> {
              Api.Answer answer =
                  api.patch("/drafts/" + draft, last + 8, STRANGE.formatted(value, value));
              assertThat(answer.status()).as(value).isLessThan(500);
            });
  }

  /**
   * Saves; numbers of too many digits are named and, where they are left out, the rest is taken.
   */
  private static Api.Answer saved(
      Api api, String draft, long version, Map<String, @Nullable Object> given) {
    Api.Answer answer =
        api.patch("/drafts/" + draft, version, JsonText.compact(Map.of("fields", given)));
    if (answer.status() == 422 && answer.body().contains("too_many_digits")) {
      NAMED.matcher(answer.body()).results().forEach(found -> given.remove(found.group(1)));
      return api.patch("/drafts/" + draft, version, JsonText.compact(Map.of("fields", given)));
    }
    return answer;
  }

  private @Nullable Object answer(Shape shape) {
    return switch (random.nextInt(12)) {
      case 0 -> null;
      case 1 -> new BigDecimal("12345678901234567890.123456789");
      default -> answers.value(shape);
    };
  }

  private static List<MergedField> fields() {
    Pack pack =
        new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
    ServedForm form =
        ServedForm.of(
            pack, MATTERS.stream().map(MatterId::new).toList(), LocalDate.of(2026, 11, 1));
    return List.copyOf(form.live().form().fields().values());
  }
}
