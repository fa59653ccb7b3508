package io.gongjian.processes.casefile;

import static io.gongjian.processes.casefile.CaseWorld.APPLICANT;
import static io.gongjian.processes.casefile.CaseWorld.HAIKOU;
import static io.gongjian.processes.casefile.CaseWorld.official;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.DroppingView;
import io.gongjian.engine.casefile.KeepViews;
import io.gongjian.engine.casefile.ListingViews;
import io.gongjian.engine.casefile.SavedView;
import io.gongjian.engine.casefile.SavingView;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that somebody narrowed and kept: for that one alone, so many, and of what lists know. */
class SavedViewsTest {

  private static final Actor LI = official("li", new DepartmentId("housing"), HAIKOU);
  private static final Actor WANG = official("wang", new DepartmentId("housing"), HAIKOU);

  private final InMemory kept = new InMemory();
  private final SavingView saving =
      new SavingView(kept, Clock.fixed(Instant.parse("2026-11-02T02:00:00Z"), ChinaDay.ZONE));

  private static final class InMemory implements KeepViews {
    private final Map<AccountName, TreeMap<String, SavedView>> views = new HashMap<>();

    @Override
    public List<SavedView> of(AccountName account) {
      return List.copyOf(views.getOrDefault(account, new TreeMap<>()).values());
    }

    @Override
    public void keep(AccountName account, SavedView view, Instant at) {
      views.computeIfAbsent(account, none -> new TreeMap<>()).put(view.name(), view);
    }

    @Override
    public void drop(AccountName account, String name) {
      views.getOrDefault(account, new TreeMap<>()).remove(name);
    }
  }

  private static SavedView view(String name) {
    return new SavedView(name, "mine", "overdue", "", "", "", "460100", "示范");
  }

  private List<String> names(Actor actor) {
    return new ListingViews(kept)
        .list(actor).asDone().orElseThrow().stream().map(SavedView::name).toList();
  }

  @Test
  void theyAreOnesOwnAndOneOfTheSameNameTakesTheOthersPlace() {
    saving.save(LI, view("超期"));
    saving.save(LI, new SavedView("超期", "department", "red", "running", "", "", "", ""));
    saving.save(WANG, view("我的"));

    assertThat(names(LI)).containsExactly("超期");
    assertThat(kept.of(LI.account())).extracting(SavedView::light).containsExactly("red");
    assertThat(new DroppingView(kept).drop(WANG, "超期").asRefused())
        .containsInstanceOf(Refusal.NotFound.class);
    assertThat(names(LI)).containsExactly("超期");
    new DroppingView(kept).drop(LI, "超期");
    assertThat(names(LI)).isEmpty();
    assertThat(names(WANG)).containsExactly("我的");
  }

  @Test
  void noMoreAreKeptThanAnAccountMayHaveButOneOfThemCanBeChanged() {
    for (int at = 1; at <= SavedView.MOST; at++) {
      saving.save(LI, view("视图" + at));
    }

    assertThat(saving.save(LI, view("再一个")).asRefused()).containsInstanceOf(Refusal.BadInput.class);
    assertThat(saving.save(LI, view("视图1")).asDone()).isPresent();
    assertThat(names(LI)).hasSize(SavedView.MOST);
  }

  @ParameterizedTest
  @CsvSource({
    "name, '', mine, '', '', '', '', ''",
    "name, ' 空格', mine, '', '', '', '', ''",
    "view, 甲, theirs, '', '', '', '', ''",
    "light, 甲, mine, blue, '', '', '', ''",
    "state, 甲, mine, '', sleeping, '', '', ''",
    "stage, 甲, mine, '', '', dreaming, '', ''",
    "matter, 甲, mine, '', '', '', '../x', ''",
    "region, 甲, mine, '', '', '', '', 46"
  })
  void whatNoListKnowsIsNotKept(
      String field,
      String name,
      String list,
      String light,
      String state,
      String stage,
      String matter,
      String region) {
    SavedView odd = new SavedView(name, list, light, state, stage, matter, region, "");

    Refusal.BadInput refusal = (Refusal.BadInput) saving.save(LI, odd).asRefused().orElseThrow();
    assertThat(refusal.faults()).extracting(InputFault::field).containsExactly(field);
    assertThat(names(LI)).isEmpty();
  }

  @Test
  void whoeverHasNoListsKeepsNone() {
    assertThat(saving.save(APPLICANT, view("甲")).asRefused())
        .containsInstanceOf(Refusal.NotAllowed.class);
    assertThat(new ListingViews(kept).list(APPLICANT).asRefused()).isPresent();
    assertThat(new DroppingView(kept).drop(APPLICANT, "甲").asRefused()).isPresent();
  }
}
