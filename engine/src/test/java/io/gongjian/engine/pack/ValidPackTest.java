package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.citation.Article;
import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.citation.Instrument;
import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ValidPackTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final PacksFolder PACKS =
      new PacksFolder(BrokenPack.FOLDER.resolve("test-valid"), new PackLoader());

  private static PackLoading province;
  private static PackLoading city;

  @BeforeAll
  static void load() {
    province = PACKS.load("test_province");
    city = PACKS.load("test_city");
  }

  @Test
  void hasNoFaults() {
    assertThat(province.faults()).isEmpty();
    assertThat(city.faults()).isEmpty();
  }

  @Test
  void keepsMattersInTheOrderOfStagesAndCatalogue() {
    assertThat(province.pack().orElseThrow().matters().keySet())
        .extracting(MatterId::value)
        .containsExactly("site_approval", "building_permit", "fire_review", "road_digging");
  }

  @Test
  void readsAMatterWholly() {
    Matter permit = matter(province.pack().orElseThrow(), "building_permit");

    assertThat(permit.limit().orElseThrow().limit()).hasToString("7 working");
    assertThat(permit.limit().orElseThrow().citations())
        .containsExactly(CitationId.parse("test_law#1"));
    assertThat(permit.extension().orElseThrow().limit())
        .isEqualTo(new TimeLimit(3, LimitUnit.WORKING));
    assertThat(permit.after()).containsExactly(new MatterId("site_approval"));
    assertThat(permit.situations())
        .extracting(one -> one.id().value())
        .containsExactly("whole", "phased");
    assertThat(permit.limit().orElseThrow().verified()).isTrue();
  }

  @Test
  void takesNothingForVerifiedThatDoesNotSaySo() {
    Pack pack = province.pack().orElseThrow();
    List<RuleRow> situations = table(pack, "building_permit.situations").rows();
    List<RuleRow> applies = table(pack, "building_permit.applies").rows();

    assertThat(situations).extracting(RuleRow::verified).containsExactly(true, false);
    assertThat(applies).extracting(RuleRow::verified).containsExactly(true, false, false);
    assertThat(matter(pack, "building_permit").verified()).isFalse();
    assertThat(matter(pack, "building_permit").extension().orElseThrow().verified()).isFalse();
    assertThat(article(pack, "test_law#1").verified()).isTrue();
    assertThat(article(pack, "test_law#3.1").verified()).isFalse();
    assertThat(pack.citations().instruments()).extracting(Instrument::datesVerified).contains(true);
  }

  @Test
  void countsARowAsVerifiedWhenItSaysSoAndItsArticlesWereRead() {
    Pack pack = province.pack().orElseThrow();
    RuleRow building = table(pack, "building_permit.applies").rows().get(0);

    assertThat(pack.isVerified(building)).isTrue();
    assertThat(pack.isVerified(citing(building, "test_law#1", "test_law#2"))).isFalse();
    assertThat(pack.isVerified(citing(building, "test_law#3.1"))).isFalse();
  }

  @Test
  void readsAnUnverifiedConcurrentMatter() {
    Matter review = matter(province.pack().orElseThrow(), "fire_review");

    assertThat(review.limit().orElseThrow().limit()).isEqualTo(TimeLimit.AT_ONCE);
    assertThat(review.limit().orElseThrow().verified()).isFalse();
    assertThat(review.within()).contains(new MatterId("building_permit"));
    assertThat(review.atStages()).containsExactly(Stage.ENGINEERING, Stage.CONSTRUCTION);
    assertThat(review.verified()).isFalse();
  }

  @Test
  void givesRowsTheirDatesAndPlaces() {
    RuleTable applies = table(province.pack().orElseThrow(), "building_permit.applies");
    RuleRow small = applies.rows().get(1);
    RuleRow emergency = applies.rows().get(2);

    assertThat(small.from()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(small.to()).isEmpty();
    assertThat(small.then()).isEqualTo(new Effect.Exempt());
    assertThat(small.when())
        .containsExactly(Map.entry("invest.amount", "<= term.small_investment"));
    assertThat(small.place())
        .hasToString("test_province/matters/building_permit/tables/applies.yaml:12:5 /rows/1");
    assertThat(emergency.from()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(emergency.to()).contains(LocalDate.of(2030, 1, 1));
  }

  @Test
  void readsTheVocabularyInItsOrder() {
    Pack pack = province.pack().orElseThrow();

    assertThat(pack.vocabulary().groups())
        .extracting(group -> group.id())
        .containsExactly("project", "measures");
    assertThat(pack.vocabulary().get(new FactId("project.emergency")).assumed())
        .contains(new FactValue.Flag(false));
    assertThat(pack.vocabulary().get(new FactId("project.kind")).values().keySet())
        .containsExactly("building", "road");
    assertThat(pack.vocabulary().get(new FactId("region.office_merged")).setByRegion()).isTrue();
  }

  @Test
  void mergesAnchorsInScenarios() {
    Scenario atLimit =
        province.pack().orElseThrow().scenarios().stream()
            .filter(scenario -> scenario.id().equals("at_limit"))
            .findFirst()
            .orElseThrow();

    assertThat(atLimit.facts().find(new FactId("invest.amount")).orElseThrow().value())
        .isEqualTo(FactValue.Amount.of("30"));
    assertThat(atLimit.facts().find(new FactId("building.floors")).orElseThrow().value())
        .isEqualTo(FactValue.Amount.of("2"));
  }

  @Test
  void takesNullAsDeclaredUnknown() {
    Scenario open =
        province.pack().orElseThrow().scenarios().stream()
            .filter(scenario -> scenario.id().equals("unknown_amount"))
            .findFirst()
            .orElseThrow();

    assertThat(open.facts().declaredUnknown()).containsExactly(new FactId("invest.amount"));
  }

  @Test
  void laysTheCityOverTheProvince() {
    Pack pack = city.pack().orElseThrow();

    assertThat(pack.reference().id()).isEqualTo("test_city");
    assertThat(pack.base()).contains(province.pack().orElseThrow().reference());
    assertThat(pack.matters()).hasSize(4);
    assertThat(matter(pack, "road_digging").situations()).hasSize(1);
    assertThat(pack.fillings())
        .extracting(filling -> filling.term().value())
        .containsExactly("office_merged", "permit_promise", "permit_promise");
    assertThat(table(pack, "road_digging.city").rows()).hasSize(2);
    assertThat(pack.reference().hash())
        .isNotEqualTo(province.pack().orElseThrow().reference().hash());
  }

  @Test
  void findsThePackOfTheSmallestRegion() {
    PackLibrary library =
        new PackLibrary(List.of(province.pack().orElseThrow(), city.pack().orElseThrow()));

    assertThat(chosen(library, "990100")).contains("test_city");
    assertThat(chosen(library, "990101")).contains("test_city");
    assertThat(chosen(library, "990200")).contains("test_province");
    assertThat(library.choose(new RegionCode("990300"), DAY))
        .isEqualTo(new PackChoice.UnknownRegion(new RegionCode("990300")));
    assertThat(library.choose(new RegionCode("110000"), DAY))
        .isEqualTo(new PackChoice.NoPack(new RegionCode("110000")));
  }

  @Test
  void usesNoPackBeforeItsFirstDay() {
    Pack below = province.pack().orElseThrow();
    Pack above = city.pack().orElseThrow();
    PackLibrary library = new PackLibrary(List.of(below, above));
    RegionCode town = new RegionCode("990101");
    LocalDate first = below.validFrom();
    LocalDate citys = above.validFrom();

    assertThat(first).isBefore(citys);
    assertThat(chosen(library, "990101", citys)).contains("test_city");
    assertThat(chosen(library, "990101", citys.minusDays(1))).contains("test_province");
    assertThat(chosen(library, "990101", first)).contains("test_province");
    assertThat(library.choose(town, first.minusDays(1)))
        .isEqualTo(new PackChoice.NotInForce(town, first.minusDays(1), first));
    assertThat(new PackLibrary(List.of(above)).choose(town, first))
        .isEqualTo(new PackChoice.NotInForce(town, first, citys));
  }

  @Test
  void aPackHeldBackIsAnsweredByNoWiderOneOnAnyDay() {
    Pack below = province.pack().orElseThrow();
    RegionCode town = new RegionCode("990101");
    PackLibrary library =
        new PackLibrary(List.of(below), Map.of(new RegionCode("990100"), "test_city"));
    PackChoice heldBack = new PackChoice.HeldBack(town, "test_city");

    assertThat(library.choose(town, DAY)).isEqualTo(heldBack);
    assertThat(library.choose(town, below.validFrom().minusDays(1))).isEqualTo(heldBack);
    assertThat(chosen(library, "990200")).contains("test_province");
  }

  private static Optional<String> chosen(PackLibrary library, String code) {
    return chosen(library, code, DAY);
  }

  private static Optional<String> chosen(PackLibrary library, String code, LocalDate asOf) {
    return library.choose(new RegionCode(code), asOf).pack().map(pack -> pack.reference().id());
  }

  private static Article article(Pack pack, String id) {
    return pack.citations().find(CitationId.parse(id)).orElseThrow().article();
  }

  private static RuleRow citing(RuleRow row, String... articles) {
    return new RuleRow(
        row.id(),
        row.when(),
        row.then(),
        Stream.of(articles).map(CitationId::parse).toList(),
        row.say(),
        row.from(),
        row.to(),
        row.verified(),
        row.note(),
        row.place());
  }

  private static Matter matter(Pack pack, String id) {
    return Optional.ofNullable(pack.matters().get(new MatterId(id))).orElseThrow();
  }

  private static RuleTable table(Pack pack, String id) {
    return pack.tables().stream()
        .filter(table -> table.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
