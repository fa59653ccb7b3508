package io.gongjian.webapp.adapter.persistence.application;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.Remit;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationCase;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.application.ApplicationSummary;
import io.gongjian.forms.application.ClaimKey;
import io.gongjian.forms.application.FindApplication;
import io.gongjian.forms.application.NextRunningNumber;
import io.gongjian.forms.application.PageApplications;
import io.gongjian.forms.application.StoreApplication;
import io.gongjian.forms.application.SubmissionKey;
import io.gongjian.forms.draft.AppliedMatter;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.FindApplied;
import io.gongjian.forms.prefill.EarlierAnswer;
import io.gongjian.forms.prefill.FindEarlierAnswers;
import io.gongjian.webapp.adapter.persistence.Bytes;
import io.gongjian.webapp.adapter.persistence.Database;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applications in the database. */
public final class MyBatisApplications
    implements FindApplication,
        PageApplications,
        StoreApplication,
        FindApplied,
        FindEarlierAnswers,
        ClaimKey,
        NextRunningNumber {

  private final Database database;

  public MyBatisApplications(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Application> find(ApplicationNumber number) {
    return database.ask(
        ApplicationMapper.class, mapper -> whole(mapper, mapper.application(number)));
  }

  @Override
  public Optional<Application> ofDraft(DraftId draft) {
    return database.ask(
        ApplicationMapper.class, mapper -> whole(mapper, mapper.applicationOfDraft(draft)));
  }

  @Override
  public Page<ApplicationSummary> page(ProjectId project, Remit remit, PageRequest request) {
    @Nullable List<MatterId> matters =
        remit.matters().<List<MatterId>>map(List::copyOf).orElse(null);
    if (matters != null && matters.isEmpty()) {
      return new Page<>(List.of(), request, 0);
    }
    return database.ask(
        ApplicationMapper.class,
        mapper -> {
          long total = mapper.countApplications(project, matters);
          List<ApplicationRow> rows =
              mapper.applications(
                  project,
                  matters,
                  request.after().map(PageKey::at).orElse(null),
                  request.after().map(PageKey::id).orElse(null),
                  request.skipped(),
                  request.size() + 1);
          Map<ApplicationNumber, List<ApplicationCase>> cases =
              cases(mapper, rows.stream().map(ApplicationRow::number).toList());
          return Page.of(
              rows.stream()
                  .map(row -> summary(row, cases.getOrDefault(row.number(), List.of())))
                  .toList(),
              request,
              total,
              one -> new PageKey(one.submittedAt(), one.number().value()));
        });
  }

  @Override
  public void store(Application application, Map<FieldId, Object> answers) {
    ApplicationNumber number = application.number();
    List<CaseRow> cases = new ArrayList<>();
    for (ApplicationCase one : application.cases()) {
      cases.add(new CaseRow(one.number(), number, cases.size() + 1, one.matter()));
    }
    List<AnswerRow> rows =
        answers.entrySet().stream()
            .map(
                answer ->
                    new AnswerRow(number, answer.getKey(), JsonText.canonical(answer.getValue())))
            .toList();
    database.tell(
        ApplicationMapper.class,
        mapper -> {
          mapper.insertApplication(application.summary(), Bytes.of(application.receipt().bytes()));
          mapper.insertCases(cases);
          if (!rows.isEmpty()) {
            mapper.insertAnswers(rows);
          }
        });
  }

  @Override
  public List<EarlierAnswer> find(ProjectId project, Collection<FieldId> fields) {
    List<FieldId> asked = List.copyOf(fields);
    Map<FieldId, EarlierAnswer> latest = new LinkedHashMap<>();
    for (EarlierAnswerRow row :
        database.ask(ApplicationMapper.class, mapper -> mapper.earlierAnswers(project, asked))) {
      value(row.value())
          .ifPresent(
              value ->
                  latest.putIfAbsent(
                      row.field(),
                      new EarlierAnswer(
                          row.field(), value, row.application().value(), row.submittedAt())));
    }
    return List.copyOf(latest.values());
  }

  /** The cases of a project by their numbers, each with its matter. */
  public Map<String, MatterId> cases(ProjectId project) {
    return database.ask(
        ApplicationMapper.class,
        mapper ->
            mapper.applied(project).stream()
                .collect(Collectors.toMap(CaseRow::number, CaseRow::matter)));
  }

  /** No application ends yet: all of them count. */
  @Override
  public List<AppliedMatter> applied(ProjectId project) {
    return database.ask(
        ApplicationMapper.class,
        mapper ->
            mapper.applied(project).stream()
                .map(
                    row ->
                        new AppliedMatter(
                            row.matter(), row.application().value(), row.application().day()))
                .toList());
  }

  @Override
  public DraftId claim(AccountName account, SubmissionKey key, DraftId draft, Instant at) {
    return database.ask(
        ApplicationMapper.class,
        mapper -> {
          mapper.claimKey(account, key.value(), draft, at);
          return mapper.keyOwner(account, key.value());
        });
  }

  @Override
  public int next(RegionCode region, LocalDate day) {
    return database.ask(
        ApplicationMapper.class,
        mapper -> {
          mapper.countReceipt(region, day);
          return mapper.latestReceipt(region, day);
        });
  }

  private static Optional<Application> whole(
      ApplicationMapper mapper, @Nullable ApplicationRow row) {
    if (row == null) {
      return Optional.empty();
    }
    Bytes receipt = mapper.receipt(row.number());
    if (receipt == null) {
      throw unreadable(row.number().value());
    }
    List<ApplicationCase> cases =
        cases(mapper, List.of(row.number())).getOrDefault(row.number(), List.of());
    ApplicationSummary summary = summary(row, cases);
    return Optional.of(
        new Application(
            summary.number(),
            summary.draft(),
            summary.project(),
            summary.pack(),
            summary.submittedAt(),
            summary.submittedBy(),
            summary.cases(),
            new Receipt(new String(receipt.content(), StandardCharsets.UTF_8))));
  }

  private static Map<ApplicationNumber, List<ApplicationCase>> cases(
      ApplicationMapper mapper, List<ApplicationNumber> numbers) {
    Map<ApplicationNumber, List<ApplicationCase>> cases = new HashMap<>();
    if (!numbers.isEmpty()) {
      for (CaseRow row : mapper.cases(numbers)) {
        cases
            .computeIfAbsent(row.application(), none -> new ArrayList<>())
            .add(new ApplicationCase(row.number(), row.matter()));
      }
    }
    return cases;
  }

  private static ApplicationSummary summary(ApplicationRow row, List<ApplicationCase> cases) {
    return new ApplicationSummary(
        row.number(),
        row.draft(),
        row.project(),
        row.pack(),
        row.submittedAt(),
        row.submittedBy(),
        cases,
        row.receiptHash());
  }

  private static Optional<Object> value(String text) {
    if (JsonReader.read(text) instanceof JsonReading.Read read) {
      return Optional.ofNullable(read.tree());
    }
    throw unreadable("answer");
  }

  private static EngineException unreadable(String what) {
    return new EngineException(ErrorCode.UNREADABLE_RECORD, "application [" + what + "]");
  }
}
