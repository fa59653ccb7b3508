package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.Delivery.Channel;
import io.gongjian.engine.matter.Delivery.Original;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Flag;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a material is handed in, as rows decide it. */
class DeliveriesTest {

  private static final MatterId PERMIT = new MatterId("permit");
  private static final MaterialId PLAN = new MaterialId("plan");
  private static final FactId CORNER = new FactId("a.corner");
  private static final FactId LISTED = new FactId("a.listed");

  private static final Pack PACK =
      new PackFixture()
          .fact("a.corner", FactType.BOOLEAN)
          .fact("a.listed", FactType.BOOLEAN)
          .material("plan")
          .matter("permit")
          .table("permit.applies", Decision.MATTER, PackFixture.row(new Effect.Required()))
          .table(
              "permit.materials",
              Decision.MATERIAL,
              PackFixture.row(plan(2, Original.COPY, Channel.PAPER), "a.corner", "true"),
              PackFixture.row(plan(1, Original.ORIGINAL, Channel.EITHER), "a.listed", "true"),
              PackFixture.row(new Effect.Needs(PLAN, Necessity.OPTIONAL), "a.corner", "false"))
          .build();

  private final DroolsDetermination determination = new DroolsDetermination(new RuleStore(2));

  @Test
  void areDecidedByTheRowsThatHold() {
    assertThat(plan(true, false).delivery()).isEqualTo(how(2, Original.COPY, Channel.PAPER));
    assertThat(plan(false, true).delivery()).isEqualTo(how(1, Original.ORIGINAL, Channel.EITHER));
    assertThat(plan(false, false).delivery().isFree()).isTrue();
  }

  @Test
  void satisfyAllRowsThatHold() {
    assertThat(plan(true, true).delivery())
        .isEqualTo(how(2, Original.ORIGINAL_AND_COPY, Channel.PAPER));
    assertThat(how(1, Original.COPY, Channel.ELECTRONIC).and(how(3, Original.COPY, Channel.PAPER)))
        .isEqualTo(how(3, Original.COPY, Channel.BOTH));
    assertThat(Delivery.FREE.and(how(1, Original.COPY, Channel.BOTH)))
        .isEqualTo(how(1, Original.COPY, Channel.BOTH));
  }

  @Test
  void areShownInTheAnswerOnlyWhereARowSaysThem() {
    assertThat(shown(true, false).get("delivery"))
        .isEqualTo(how(2, Original.COPY, Channel.PAPER).tree());
    assertThat(shown(false, false).containsKey("delivery")).isFalse();
    assertThat(Delivery.of(how(2, Original.COPY, Channel.PAPER).tree()))
        .isEqualTo(how(2, Original.COPY, Channel.PAPER));
    assertThat(Delivery.of(null)).isEqualTo(Delivery.FREE);
  }

  private static Effect plan(int copies, Original original, Channel channel) {
    return new Effect.Needs(PLAN, Necessity.MANDATORY, how(copies, original, channel));
  }

  private static Delivery how(int copies, Original original, Channel channel) {
    return new Delivery(Optional.of(copies), Optional.of(original), Optional.of(channel));
  }

  private MaterialResult plan(boolean corner, boolean listed) {
    return determine(corner, listed).of(PERMIT).materials().get(0);
  }

  private Map<?, ?> shown(boolean corner, boolean listed) {
    Object tree = DeterminationJson.tree(PACK, determine(corner, listed), Locale.ENGLISH);
    return first(first(tree, "matters"), "materials");
  }

  private static Map<?, ?> first(Object tree, String list) {
    return (Map<?, ?>) ((List<?>) Objects.requireNonNull(((Map<?, ?>) tree).get(list))).get(0);
  }

  private Determination determine(boolean corner, boolean listed) {
    Map<FactId, FactValue> facts = Map.of(CORNER, new Flag(corner), LISTED, new Flag(listed));
    return determination.determine(
        PACK, PackFixture.ANY_REGION, PackFixture.ANY_DAY, FactSheet.answered(facts));
  }
}
