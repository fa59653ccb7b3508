package io.gongjian.engine.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.SmallPack;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeterminationJsonTest {

  private static final Pack PACK = SmallPack.version("1.0");

  @Test
  void showsARequiredMatterWithItsReasons() {
    FactSheet facts = FactSheet.answered(Map.of(SmallPack.AMOUNT, FactValue.Amount.of("400.50")));

    assertThat(shown(facts, Locale.CHINESE))
        .isEqualTo(
            """
            {
              "pack": {
                "id": "small",
                "version": "1.0",
                "hash": "1010101010101010101010101010101010101010101010101010101010101010"
              },
              "region": "460000",
              "asOf": "2026-01-01",
              "process": {
                "process": null,
                "name": null,
                "reasons": [],
                "target": null,
                "targetReasons": [],
                "missingFacts": []
              },
              "matters": [
                {
                  "matter": "permit",
                  "name": "许可证",
                  "stage": "construction",
                  "applicability": "required",
                  "verdict": "required",
                  "limit": {
                    "statutory": {
                      "count": 20,
                      "unit": "calendar",
                      "citations": ["law#1"],
                      "verified": true
                    },
                    "certain": true,
                    "promised": null,
                    "reasons": []
                  },
                  "reasons": %1$s,
                  "situations": [
                    {
                      "situation": "large",
                      "name": "大型",
                      "certain": true,
                      "reasons": %2$s
                    }
                  ],
                  "materials": [
                    {
                      "material": "drawing",
                      "name": "图纸",
                      "necessity": "mandatory",
                      "source": "applicant",
                      "certain": true,
                      "reasons": %2$s
                    }
                  ],
                  "missingFacts": []
                }
              ],
              "assumptions": [],
              "nextQuestions": []
            }
            """
                .formatted(reasons(6), reasons(10)));
  }

  @Test
  void showsWhatIsMissingAndTheNextQuestionInTheLanguageAsked() {
    String shown = shown(new FactSheet(Set.of(), Set.of()), Locale.ENGLISH);

    assertThat(shown)
        .contains("\"name\": \"en 许可证\"")
        .contains("\"applicability\": \"unknown\"")
        .contains("\"missingFacts\": [\"invest.amount\"]")
        .contains(
            """
              "nextQuestions": [
                {
                  "fact": "invest.amount",
                  "question": "en invest.amount?",
                  "type": "decimal",
                  "unit": "万元",
                  "settles": 1,
                  "concerns": 1
                }
              ]
            """);
  }

  private static String shown(FactSheet facts, Locale locale) {
    Determination determination =
        SmallPack.determine(PACK, SmallPack.REGION, LocalDate.of(2026, 1, 1), facts);
    return JsonText.pretty(DeterminationJson.tree(PACK, determination, locale));
  }

  private static String reasons(int depth) {
    return """
        [
          {
            "rule": "permit.applies/over",
            "facts": [
              {
                "fact": "invest.amount",
                "value": 400.5,
                "unit": "万元",
                "source": "applicant"
              }
            ],
            "citations": ["law#1"]
          }
        ]"""
        .replace("\n", "\n" + " ".repeat(depth));
  }
}
