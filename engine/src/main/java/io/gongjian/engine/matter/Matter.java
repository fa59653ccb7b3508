package io.gongjian.engine.matter;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * An approval matter of the catalogue, the smallest thing that is applied for and decided.
 *
 * @param ref the number in the customer's catalogue ({@code M27})
 * @param limit the statutory limit; empty when none is listed, then {@code limitNote} says who
 *     tells it
 * @param after matters whose result must be there first
 * @param within the matter inside which this one is handled
 * @param several true when a project may have several applications for it at once
 * @param atStages for a concurrent matter: the stages it may run beside
 * @param flow the flow through which its cases go
 */
public record Matter(
    MatterId id,
    String ref,
    LocalText title,
    Stage stage,
    MatterKind kind,
    DepartmentId department,
    List<CitationId> basis,
    Optional<StatedLimit> limit,
    Optional<LocalText> limitNote,
    Optional<StatedLimit> extension,
    Optional<LicenceId> output,
    List<MatterId> after,
    Optional<MatterId> within,
    boolean several,
    List<Stage> atStages,
    Optional<FlowId> flow,
    boolean verified,
    Optional<LocalText> note,
    List<Situation> situations) {

  public Matter {
    basis = List.copyOf(basis);
    after = List.copyOf(after);
    atStages = List.copyOf(atStages);
    situations = List.copyOf(situations);
  }

  public Optional<Situation> situation(SituationId situation) {
    return situations.stream().filter(one -> one.id().equals(situation)).findFirst();
  }
}
