package io.gongjian.engine.ledger;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.FindingRemit;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.Remit;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the documents of a project to those who may read it. An approver sees those that were
 * handed in with a case of their departments.
 */
public final class DocumentsOfProject {

  private final FindProject findProject;
  private final FindingRemit findingRemit;
  private final FindCaseMatters findCaseMatters;
  private final Ledger ledger;

  public DocumentsOfProject(
      FindProject findProject,
      FindingRemit findingRemit,
      FindCaseMatters findCaseMatters,
      Ledger ledger) {
    this.findProject = findProject;
    this.findingRemit = findingRemit;
    this.findCaseMatters = findCaseMatters;
    this.ledger = ledger;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<List<LedgerDocument>> list(Actor actor, ProjectId project) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .map(found -> documents(actor, found));
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<LedgerDocument> open(Actor actor, ProjectId project, ContentHash hash) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .then(
            found ->
                document(actor, found, hash)
                    .map(Attempt::done)
                    .orElseGet(
                        () -> Attempt.refused(new Refusal.NotFound("document", hash.toString()))));
  }

  private Optional<LedgerDocument> document(Actor actor, Project project, ContentHash hash) {
    Remit remit = findingRemit.of(actor, project);
    return remit.matters().isEmpty()
        ? ledger.document(project.id(), hash)
        : documents(actor, project).stream()
            .filter(document -> document.hash().equals(hash))
            .findFirst();
  }

  private List<LedgerDocument> documents(Actor actor, Project project) {
    Remit remit = findingRemit.of(actor, project);
    List<LedgerDocument> all = ledger.documents(project.id());
    if (remit.matters().isEmpty()) {
      return all;
    }
    Map<String, MatterId> cases = findCaseMatters.find(project.id());
    return all.stream()
        .filter(document -> document.usedBy().stream().anyMatch(one -> falls(cases, one, remit)))
        .toList();
  }

  private static boolean falls(Map<String, MatterId> cases, String number, Remit remit) {
    return Optional.ofNullable(cases.get(number)).map(remit::covers).orElse(false);
  }
}
