package io.gongjian.webapp.entry.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.CreateProject;
import io.gongjian.engine.project.CreatingProject;
import io.gongjian.engine.project.DeterminingProject;
import io.gongjian.engine.project.OpeningDetermination;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.Replay;
import io.gongjian.engine.project.ReplayingDetermination;
import io.gongjian.engine.project.SaveDetermination;
import io.gongjian.engine.project.SavedDetermination;
import io.gongjian.engine.project.SavingDetermination;
import io.gongjian.engine.publish.LoadingPacks;
import io.gongjian.webapp.adapter.pack.CopiedPacks;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ArquillianTest
class ReplayedIT {

  private static final RegionCode HAINAN = new RegionCode("460000");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Inject private Transacting transacting;
  @Inject private Surroundings surroundings;
  @Inject private LoadingPacks loadingPacks;
  @Inject private FindPack findPack;
  @Inject private MyBatisAccounts accounts;
  @Inject private CreatingProject creatingProject;
  @Inject private DeterminingProject determiningProject;
  @Inject private SavingDetermination savingDetermination;
  @Inject private OpeningDetermination openingDetermination;
  @Inject private ReplayingDetermination replayingDetermination;

  @Test
  void aDeterminationIsReplayedByteForByteAlsoWhenANewerPackServes(@TempDir Path folder) {
    Path shipped = surroundings.packs().orElseThrow();
    Project project =
        creatingProject
            .create(applicant(), new CreateProject("重现", HAINAN.value(), Optional.empty()))
            .asDone()
            .orElseThrow();
    SavedDetermination saved = save(project);
    PackReference before = serving();
    try {
      CopiedPacks newer = CopiedPacks.of(shipped, folder);
      newer.edit("hainan/pack.yaml", "version: ", "version: 9");
      newer.edit("hainan/matters/construction_permit/matter.yaml", "建筑工程施工许可证核发", "建筑工程施工许可证核发（新）");
      loadingPacks.load(newer.folder());

      assertThat(serving().version()).startsWith("9");
      assertThat(determined(project)).contains("（新）");
      assertThat(replay(project, saved).same()).isTrue();
      assertThat(replay(project, saved).hashAgain()).isEqualTo(saved.receipt().hash());
      assertThat(opened(project, saved)).isEqualTo(before);
      SavedDetermination later = save(project);
      loadingPacks.load(shipped);
      assertThat(replay(project, later).same()).isTrue();
      assertThat(later.receipt()).isNotEqualTo(saved.receipt());
    } finally {
      loadingPacks.load(shipped);
    }
    assertThat(serving()).isEqualTo(before);
  }

  private PackReference serving() {
    return findPack.find(HAINAN, LocalDate.MAX).pack().orElseThrow().reference();
  }

  private String determined(Project project) {
    return determiningProject
        .determine(applicant(), project.id(), Optional.of(DAY))
        .asDone()
        .orElseThrow()
        .pack()
        .matters()
        .toString();
  }

  private SavedDetermination save(Project project) {
    SaveDetermination asked =
        new SaveDetermination(project.id(), Optional.of(DAY), Optional.empty());
    return transacting
        .changing(() -> savingDetermination.save(applicant(), asked))
        .asDone()
        .orElseThrow();
  }

  private PackReference opened(Project project, SavedDetermination saved) {
    return openingDetermination
        .open(applicant(), project.id(), saved.summary().id())
        .asDone()
        .orElseThrow()
        .determination()
        .pack();
  }

  private Replay replay(Project project, SavedDetermination saved) {
    return replayingDetermination
        .replay(applicant(), project.id(), saved.summary().id())
        .asDone()
        .orElseThrow();
  }

  private Actor applicant() {
    return accounts.find(new AccountName("shenqing")).orElseThrow().actor();
  }
}
