package io.gongjian.forms.draft;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.application.FindApplication;
import io.gongjian.forms.application.SubmissionKey;
import io.gongjian.forms.prefill.EarlierAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that drafts and applications keep, in memory. */
public final class MemoryStore
    implements FindDraft, LockDraft, FindEntries, StoreDraft, FindApplication, FindApplied {

  private final Map<ProjectId, Project> projects = new HashMap<>();
  private final Map<ProjectId, Map<FactId, FactRecord>> facts = new HashMap<>();
  private final Map<DraftId, Draft> drafts = new LinkedHashMap<>();
  private final Map<DraftId, List<DraftEntry>> entries = new HashMap<>();
  private final Map<ApplicationNumber, Application> applications = new LinkedHashMap<>();
  private final Map<SubmissionKey, DraftId> keys = new HashMap<>();
  private final List<EarlierAnswer> earlier = new ArrayList<>();
  private int running;

  public void put(Project project) {
    projects.put(project.id(), project);
  }

  public Optional<Project> project(ProjectId id) {
    return Optional.ofNullable(projects.get(id));
  }

  public void storeFacts(Project project, List<FactRecord> records) {
    projects.put(project.id(), project);
    records.forEach(
        record ->
            facts.computeIfAbsent(project.id(), id -> new TreeMap<>()).put(record.fact(), record));
  }

  public List<FactRecord> facts(ProjectId project) {
    return List.copyOf(facts.getOrDefault(project, Map.of()).values());
  }

  @Override
  public Optional<Draft> find(DraftId id) {
    return Optional.ofNullable(drafts.get(id));
  }

  @Override
  public Optional<Draft> lock(DraftId id) {
    return find(id);
  }

  @Override
  public List<DraftEntry> entries(DraftId draft) {
    Map<FieldId, DraftEntry> latest = new TreeMap<>();
    entries.getOrDefault(draft, List.of()).forEach(entry -> latest.put(entry.field(), entry));
    return List.copyOf(latest.values());
  }

  @Override
  public void begin(Draft draft) {
    drafts.put(draft.id(), draft);
  }

  @Override
  public void change(Draft draft, List<DraftEntry> made) {
    Draft before = drafts.get(draft.id());
    if (before == null
        || before.version() + 1 != draft.version()
        || before.application().isPresent()) {
      throw new IllegalStateException("not the next version [" + draft + "]");
    }
    drafts.put(draft.id(), draft);
    entries.computeIfAbsent(draft.id(), id -> new ArrayList<>()).addAll(made);
  }

  public DraftId claim(AccountName account, SubmissionKey key, DraftId draft, Instant at) {
    return keys.computeIfAbsent(key, none -> draft);
  }

  public int next() {
    running++;
    return running;
  }

  public void store(Application application, Map<FieldId, Object> answers) {
    applications.put(application.number(), application);
    answers.forEach(
        (field, value) ->
            earlier.add(
                0,
                new EarlierAnswer(
                    field, value, application.number().value(), application.submittedAt())));
  }

  public List<EarlierAnswer> earlier() {
    return List.copyOf(earlier);
  }

  @Override
  public Optional<Application> find(ApplicationNumber number) {
    return Optional.ofNullable(applications.get(number));
  }

  @Override
  public Optional<Application> ofDraft(DraftId draft) {
    return applications.values().stream().filter(one -> one.draft().equals(draft)).findFirst();
  }

  @Override
  public List<AppliedMatter> applied(ProjectId project) {
    return ofProject(project).stream()
        .flatMap(
            application ->
                application.cases().stream()
                    .map(
                        one ->
                            new AppliedMatter(
                                one.matter(),
                                application.number().value(),
                                application.number().day())))
        .toList();
  }

  public List<Application> ofProject(ProjectId project) {
    return applications.values().stream().filter(one -> one.project().equals(project)).toList();
  }
}
