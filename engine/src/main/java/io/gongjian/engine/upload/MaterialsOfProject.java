package io.gongjian.engine.upload;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The materials that a project may be asked for: those of the pack in force, and those of the
 * versions on which its open drafts stand, which are handed in as they were begun.
 */
public final class MaterialsOfProject {

  private final FindPack findPack;
  private final FindPackVersion findPackVersion;
  private final FindPacksOfDrafts findPacksOfDrafts;
  private final Clock clock;

  public MaterialsOfProject(
      FindPack findPack,
      FindPackVersion findPackVersion,
      FindPacksOfDrafts findPacksOfDrafts,
      Clock clock) {
    this.findPack = findPack;
    this.findPackVersion = findPackVersion;
    this.findPacksOfDrafts = findPacksOfDrafts;
    this.clock = clock;
  }

  boolean know(Project project, MaterialId material) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Optional<Pack> inForce = findPack.find(project.region(), today).pack();
    return knows(inForce, material)
        || findPacksOfDrafts.of(project.id()).stream()
            .anyMatch(reference -> knows(findPackVersion.find(reference), material));
  }

  private static boolean knows(Optional<Pack> pack, MaterialId material) {
    return pack.filter(one -> one.materials().containsKey(material)).isPresent();
  }
}
