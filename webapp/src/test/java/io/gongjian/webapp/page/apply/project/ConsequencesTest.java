package io.gongjian.webapp.page.apply.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.RealPacks;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

  private static Consequences ofChanging(String fact, Object value) {
    Map<String, Object> changed = new HashMap<>(RealPacks.FLATS);
    changed.put(fact, value);
    return Consequences.between(
        RealPacks.HAIKOU,
        RealPacks.determined(RealPacks.FLATS),
        RealPacks.determined(changed),
        Words.in(Words.CHINESE));
  }

  @Test
  void tellsWhatBecomesRequiredAndWhatDropsOut() {
    Consequences consequences = ofChanging("invest.type", "government");
    assertThat(consequences.getRequired()).contains("政府投资项目审批");
    assertThat(consequences.getDropped()).contains("企业投资项目备案");
    assertThat(consequences.getRequiredCount()).isPositive();
    assertThat(consequences.isNone()).isFalse();
  }

  @Test
  void tellsThatNothingChanges() {
    Consequences consequences = ofChanging("invest.amount", 9877.46);
    assertThat(consequences.isNone()).isTrue();
    assertThat(consequences.getQuestions())
        .isEqualTo(RealPacks.determined(RealPacks.FLATS).questions().size());
  }
}
