package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.WantedResults;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import java.util.List;
import java.util.Set;

/** Holds what is determined of some matters against the whole determination. */
final class WantedOfWhole {

  private WantedOfWhole() {}

  static void compare(
      String what,
      DetermineMatters determining,
      Pack pack,
      Determination whole,
      Set<MatterId> wanted) {
    Determination part =
        determining.determine(
            pack,
            whole.region(),
            whole.asOf(),
            whole.given(),
            new WantedResults(wanted, Set.of(), true));
    for (MatterId matter : wanted) {
      assertThat(sorted(part.of(matter))).as(what).isEqualTo(sorted(whole.of(matter)));
    }
    for (MatterResult read : part.matters()) {
      assertThat(read.applicability()).as(what).isEqualTo(whole.of(read.matter()).applicability());
    }
    assertThat(part.process().process()).as(what).isEqualTo(whole.process().process());
    assertThat(part.process().target()).as(what).isEqualTo(whole.process().target());
    assertThat(part.used()).as(what).isEqualTo(whole.used());
  }

  /** The most useful question first is a matter of the whole. */
  private static MatterResult sorted(MatterResult result) {
    return result.missing(List.copyOf(result.missing().stream().sorted().toList()));
  }
}
