package io.gongjian.webapp.page.apply.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.RealPacks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaterialListTest {
  private final Determination determination = RealPacks.determined(RealPacks.FLATS);
  private final MaterialList list =
      MaterialList.of(RealPacks.HAIKOU, determination, Words.in(Words.CHINESE));

  @Test
  void listsEachMaterialOnce() {
    List<String> ids =
        Stream.of(list.getToHandIn(), list.getPossible(), list.getShared())
            .flatMap(List::stream)
            .map(MaterialRow::getId)
            .toList();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(10);
  }

  @Test
  void handsInOnlyWhatARequiredMatterCertainlyNeeds() {
    assertThat(list.getToHandIn())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.getNeededBy())
                    .isNotEmpty()
                    .allSatisfy(
                        need ->
                            assertThat(determination.of(new MatterId(need.getId())).applicability())
                                .isEqualTo(Applicability.REQUIRED)));
  }

  @Test
  void keepsWhatDepartmentsShareApart() {
    assertThat(list.getToHandIn()).noneMatch(MaterialRow::isShared);
    assertThat(list.getShared()).allMatch(MaterialRow::isShared);
  }

  @Test
  void needsNothingForCertainWhileNothingIsKnown() {
    Determination blank = RealPacks.determined(Map.of());
    MaterialList open = MaterialList.of(RealPacks.HAIKOU, blank, Words.in(Words.ENGLISH));
    assertThat(open.getPossible()).isNotEmpty();
    assertThat(open.getPossible().get(0).getNecessity().getWord()).endsWith("(open)");
  }

  @Test
  void putsWhatMostMattersNeedFirst() {
    List<Integer> needs = list.getToHandIn().stream().map(row -> row.getNeededBy().size()).toList();
    assertThat(needs).isSortedAccordingTo((one, other) -> other - one);
  }
}
