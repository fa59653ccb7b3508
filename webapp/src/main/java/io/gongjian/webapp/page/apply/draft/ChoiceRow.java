package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.matter.Applicability;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A matter that may be ticked, or the reason why it may not. */
public final class ChoiceRow {

  private final String id;
  private final String name;
  private final Applicability applicability;
  private final String department;
  private final String hindrance;
  private final @Nullable EarlierLine earlier;
  private final String waits;
  private final boolean ticked;

  ChoiceRow(
      String id,
      String name,
      Applicability applicability,
      String department,
      String hindrance,
      Optional<EarlierLine> earlier,
      String waits,
      boolean ticked) {
    this.id = id;
    this.name = name;
    this.applicability = applicability;
    this.department = department;
    this.hindrance = hindrance;
    this.earlier = earlier.orElse(null);
    this.waits = waits;
    this.ticked = ticked;
  }

  public String getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getDepartment() {
    return department;
  }

  /** Why it cannot be applied for; nothing when it can. */
  public String getHindrance() {
    return hindrance;
  }

  public boolean isFree() {
    return hindrance.isEmpty() && !isApplied();
  }

  /** True when it waits for an application for it that has not ended. */
  public boolean isApplied() {
    return hindrance.isEmpty() && earlier != null && !earlier.isSeveral();
  }

  /** The application for it that has not ended; null when there is none. */
  public @Nullable EarlierLine getEarlier() {
    return earlier;
  }

  /** What must come first and is not there yet; nothing where nothing must. */
  public String getWaits() {
    return waits;
  }

  /** True when it is one of those that its stage ticks in one go. */
  public boolean isBundled() {
    return isFree() && applicability == Applicability.REQUIRED;
  }

  public boolean isOpen() {
    return applicability == Applicability.UNKNOWN;
  }

  public boolean isTicked() {
    return ticked;
  }
}
