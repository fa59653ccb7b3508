package io.gongjian.webapp.page.policy;

import io.gongjian.engine.migration.MigrationId;
import io.gongjian.engine.migration.MigrationProgress;
import io.gongjian.engine.migration.MigrationState;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** How far a migration is, and the next cases of it. */
@Named("migration")
@ViewScoped
public class FollowMigration implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 80;

  /** As many turns as a reader waits for. */
  private static final int TURNS = 3;

  @Inject MigrationDesk desk;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String id = "";
  private String flow = "";
  private String from = "";
  private String now = "";
  private long total;
  private long waiting;
  private long moved;
  private List<VerdictLine> left = List.of();

  /** Reads how far it is. */
  public void open() {
    found().then(desk::follow).fold(this::show, this::refused);
  }

  /** Takes the next cases. */
  public void carryOn() {
    for (int turn = 0; turn < TURNS && (turn == 0 || waiting > 0) && !refusing.isShown(); turn++) {
      found().then(desk::carryOn).fold(this::show, this::refused);
    }
  }

  private Attempt<MigrationId> found() {
    try {
      return Attempt.done(MigrationId.parse(id));
    } catch (IllegalArgumentException notAnId) {
      return Attempt.refused(new Refusal.NotFound("migration", Excerpt.of(id, SHOWN)));
    }
  }

  private boolean show(MigrationProgress progress) {
    flow = progress.plan().flow().value();
    from = progress.plan().from().version();
    now = progress.plan().to().version();
    total = progress.total();
    waiting = progress.count(MigrationState.WAITING);
    moved = progress.count(MigrationState.SAFE);
    left = progress.cases().stream().map(one -> VerdictLine.of(one, words.words())).toList();
    return true;
  }

  private boolean refused(Refusal refusal) {
    refusing.show(refusal);
    return false;
  }

  public List<VerdictLine> getLeft() {
    return left;
  }

  public long getTotal() {
    return total;
  }

  public long getWaiting() {
    return waiting;
  }

  public long getMoved() {
    return moved;
  }

  public String getFlow() {
    return flow;
  }

  public String getFrom() {
    return from;
  }

  public String getNow() {
    return now;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = Optional.ofNullable(id).orElse("");
  }
}
