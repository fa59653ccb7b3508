package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.CorrectionItem;
import io.gongjian.engine.casefile.CorrectionItem.Kind;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.Material;
import io.gongjian.forms.application.Application;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.entry.reach.TemplateAddress;
import io.gongjian.webapp.page.apply.document.ListedDocument;
import io.gongjian.webapp.page.apply.draft.MatterTitles;
import io.gongjian.webapp.page.apply.review.AnswerLine;
import io.gongjian.webapp.page.apply.review.ApplicationView;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DayWording;
import io.gongjian.webapp.page.wording.DueWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case as its applicant follows it, for one request. */
public final class FollowedView {

  private final CaseView view;
  private final Optional<Application> application;
  private final List<LedgerDocument> documents;
  private final TypedAnswers typed;
  private final Words words;

  FollowedView(
      CaseView view,
      Optional<Application> application,
      List<LedgerDocument> documents,
      TypedAnswers typed,
      Words words) {
    this.view = view;
    this.application = application;
    this.documents = List.copyOf(documents);
    this.typed = typed;
    this.words = words;
  }

  public String getNumber() {
    return view.file().number().value();
  }

  /** The number of its application. */
  public String getApplication() {
    return view.file().number().application();
  }

  public String getMatter() {
    return MatterTitles.of(view.pack(), view.file().head().matter(), words);
  }

  public String getProject() {
    return view.project().id().toString();
  }

  public String getProjectName() {
    return view.project().name();
  }

  public String getReceived() {
    return DayWording.minute(view.file().head().receivedAt());
  }

  public Chip getState() {
    return CaseChips.of(view.file().state(), words);
  }

  /** The light; nothing where no clock runs. */
  public @Nullable Chip getLight() {
    return view.clock().light().map(light -> CaseChips.of(light, words)).orElse(null);
  }

  /** Until when there is time, in words. */
  public String getDue() {
    return DueWording.of(view.file(), view.clock(), words);
  }

  /** The office that decides. */
  public String getDepartment() {
    return FollowedStretch.department(view.file().head().department(), view, words);
  }

  /** Who has it now: the offices whose steps are open; empty where it has ended. */
  public String getHolders() {
    FlowReading reading = view.file().reading();
    return reading.open().keySet().stream()
        .flatMap(step -> view.flow().flow().find(step).stream())
        .map(step -> FollowedStretch.department(step, view, words))
        .filter(department -> !department.isEmpty())
        .distinct()
        .collect(Collectors.joining(words.of("word.comma")));
  }

  /** Where it is, in words: the steps that are open. */
  public String getPlace() {
    return view.file().reading().open().keySet().stream()
        .flatMap(step -> view.flow().flow().find(step).stream())
        .map(step -> FollowedStretch.name(step, words))
        .distinct()
        .collect(Collectors.joining(words.of("word.comma")));
  }

  public List<FollowedStretch> getSteps() {
    return FollowedStretch.of(view, words);
  }

  /** What comes next; empty where nothing does. */
  public String getNext() {
    return String.join(words.of("word.comma"), FollowedStretch.next(view, words));
  }

  public List<FollowedRow> getRecord() {
    return FollowedRow.of(view, words);
  }

  public boolean isClosed() {
    return view.file().state().isClosed();
  }

  /** True while it waits for the applicant. */
  public boolean isCorrecting() {
    return view.file().state() == FlowState.CORRECTING && view.may().contains(FlowAct.ANSWER);
  }

  /** True for one who may take it back: until it is decided. */
  public boolean isWithdrawable() {
    return view.may().contains(FlowAct.WITHDRAW) && !isDecided();
  }

  /** True for one who may urge an office that has it. */
  public boolean isUrgeable() {
    return view.may().contains(FlowAct.URGE)
        && view.file().state() != FlowState.CORRECTING
        && !getHolders().isEmpty();
  }

  private boolean isDecided() {
    return view.flow().flow().steps().stream()
        .filter(step -> step.kind() == StepKind.DECIDE)
        .anyMatch(step -> isEnded(step.id()));
  }

  private boolean isEnded(StepId step) {
    StepOutcome outcome = view.file().reading().done().get(step);
    return outcome != null && outcome != StepOutcome.SKIPPED;
  }

  /** What is to be corrected: materials first, as documents are made before words. */
  public List<AskedItem> getAsked() {
    List<AskedItem> asked = new ArrayList<>();
    Stream.concat(getOpen(true), getOpen(false))
        .forEach(item -> asked.add(item(asked.size(), item)));
    return asked;
  }

  private Stream<CorrectionItem> getOpen(boolean materials) {
    return CorrectionItem.open(view.record()).stream()
        .filter(item -> (item.kind() == Kind.MATERIAL) == materials);
  }

  private AskedItem item(int index, CorrectionItem item) {
    Optional<Material> material =
        view.pack().materials().values().stream()
            .filter(one -> item.kind() == Kind.MATERIAL && one.id().value().equals(item.subject()))
            .findFirst();
    return new AskedItem(
        index,
        item,
        material.map(one -> one.title().in(words.locale())).orElseGet(() -> title(item)),
        typed.text(item.asked()),
        documents(item),
        material
            .filter(one -> one.template().isPresent())
            .map(one -> TemplateAddress.of(one, view.pack().region()))
            .orElse(""));
  }

  /** What a field is called on the application; the id of a material that is not known any more. */
  private String title(CorrectionItem item) {
    return switch (item.kind()) {
      case FIELD -> fieldTitle(item.subject());
      case MATERIAL -> item.subject();
      case OTHER -> "";
    };
  }

  private String fieldTitle(String field) {
    return application.stream()
        .map(one -> ApplicationView.onPage(one, words))
        .flatMap(shown -> shown.getSections().stream())
        .flatMap(section -> section.getLines().stream())
        .filter(line -> line.getField().equals(field))
        .map(AnswerLine::getTitle)
        .findFirst()
        .orElse("");
  }

  private List<AskedDocument> documents(CorrectionItem item) {
    if (item.kind() != Kind.MATERIAL) {
      return List.of();
    }
    List<LedgerDocument> fitting =
        documents.stream()
            .filter(
                one -> one.material().filter(id -> id.value().equals(item.subject())).isPresent())
            .sorted(Comparator.comparingInt(LedgerDocument::version).reversed())
            .toList();
    Optional<ContentHash> chosen =
        typed.isSent()
            ? typed.document(item.asked())
            : fitting.stream()
                .limit(1)
                .filter(one -> !isOfCase(one))
                .map(LedgerDocument::hash)
                .findFirst();
    return fitting.stream()
        .map(
            one ->
                new AskedDocument(
                    new ListedDocument(one, words),
                    isOfCase(one),
                    chosen.filter(one.hash()::equals).isPresent()))
        .toList();
  }

  private boolean isOfCase(LedgerDocument document) {
    return document.usedBy().contains(getNumber());
  }

  /** The other cases of the application. */
  public List<OwnCaseLine> getSiblings() {
    return view.siblings().stream().map(this::sibling).toList();
  }

  private OwnCaseLine sibling(CaseFile file) {
    return new OwnCaseLine(
        file.number().value(),
        MatterTitles.of(view.pack(), file.head().matter(), words),
        view.project().name(),
        FollowedStretch.department(file.head().department(), view, words),
        CaseChips.of(file.state(), words),
        null,
        "");
  }
}
