package io.gongjian.webapp.page.why;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.RealPacks;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellingWhyTest {

  private static WhyMatter told(Map<String, Object> facts, String matter) {
    Determination determination = RealPacks.determined(facts);
    return new TellingWhy(RealPacks.HAIKOU, determination, Words.in(Words.CHINESE))
        .tell(RealPacks.explained(determination, matter));
  }

  @Test
  void tellsTheRuleThatRequiresAMatterWithFactsAndLaw() {
    WhyMatter why = told(RealPacks.FLATS, "enterprise_project_filing");
    assertThat(why.getAnswer()).contains("要办这个事项");
    WhyRow row = why.getHolding().get(0);
    assertThat(row.getSay()).isNotBlank();
    assertThat(row.getConditions())
        .anySatisfy(
            condition -> {
              assertThat(condition.getSentence()).startsWith("投资类型：");
              assertThat(condition.getActual()).isEqualTo("企业投资");
              assertThat(condition.getBadge()).isNotNull();
              assertThat(condition.getLook()).isEqualTo("is-holds");
            });
    assertThat(row.getCitations()).isNotEmpty();
    assertThat(row.getCitations().get(0).getText()).isNotBlank();
  }

  @Test
  void tellsWhatFailedAndTheNearestChange() {
    WhyMatter why = told(RealPacks.FLATS, "government_project_approval");
    assertThat(why.getAnswer()).contains("不用办");
    assertThat(why.getFailing()).isNotEmpty();
    assertThat(why.getChanges())
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.getBecomes().getWord()).isEqualTo("必办"));
    assertThat(why.getChanges().get(0).getFacts().get(0)).isEqualTo("投资类型：政府投资（现在是 企业投资）");
  }

  @Test
  void tellsWhichQuestionsSettleAnOpenMatter() {
    WhyMatter why = told(Map.of(), "forest_land_use");
    assertThat(why.getAnswer()).contains("还不能确定");
    assertThat(why.getMissing()).extracting(Object::toString).contains("land.forest");
    assertThat(why.getOpen().get(0).getConditions().get(0).getActual()).isEqualTo("未知");
  }

  @Test
  void tellsHowAFactFollowsFromThoseThatWereTyped() {
    Map<String, Object> facts = new HashMap<>(RealPacks.FLATS);
    facts.remove("invest.fiscal_share");
    facts.put("invest.amount", 1000);
    facts.put("invest.fiscal_amount", 250);
    facts.put("works.contract_construction", 400);

    assertThat(told(facts, "tendering").getHolding())
        .anySatisfy(
            row ->
                assertThat(row.getConditions())
                    .anySatisfy(
                        condition ->
                            assertThat(condition.getDerived())
                                .containsExactly("预算资金占比 25% = 预算资金额 250 万元 / 总投资 1,000 万元")));
  }

  @Test
  void tellsAnExemption() {
    Map<String, Object> facts = new HashMap<>(RealPacks.FLATS);
    facts.put("invest.amount", 30);
    WhyMatter why = told(facts, "construction_permit");
    assertThat(why.getAnswer()).contains("豁免");
    assertThat(why.getHolding())
        .anySatisfy(row -> assertThat(row.getEffect().getWord()).isEqualTo("满足则不用办"));
  }
}
