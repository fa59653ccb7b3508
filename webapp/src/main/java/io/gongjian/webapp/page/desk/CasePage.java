package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseHead;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.text.LocalText;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.document.ListedDocument;
import io.gongjian.webapp.page.apply.review.AnswerSection;
import io.gongjian.webapp.page.apply.review.ApplicationView;
import io.gongjian.webapp.page.apply.review.MaterialLine;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DayWording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case on its page, for one request. */
public final class CasePage {

  private final FoundCase found;
  private final CaseView view;
  private final CaseHead head;
  private final Optional<ApplicationView> application;
  private final CasePeople people;
  private final Words words;
  private final List<CaseCard> cards;
  private final List<ActForm> acts;

  CasePage(FoundCase found, Words words) {
    this.found = found;
    this.view = found.view();
    this.head = view.file().head();
    this.words = words;
    this.application = found.application().map(one -> ApplicationView.onPage(one, words));
    this.people = new CasePeople(found.names(), words);
    DeskActs desk = new DeskActs(found, application, people, words);
    this.cards = desk.cards();
    this.acts = desk.ofCase();
  }

  public String getNumber() {
    return head.number().value();
  }

  public String getApplication() {
    return head.number().application();
  }

  public String getMatter() {
    return matter(head.matter());
  }

  public String getMatterId() {
    return head.matter().value();
  }

  private String matter(MatterId id) {
    return title(Optional.ofNullable(view.pack().matters().get(id)).map(Matter::title), id.value());
  }

  private String title(Optional<LocalText> text, String otherwise) {
    return text.map(one -> one.in(words.locale())).orElse(otherwise);
  }

  public String getDepartment() {
    return title(
        Optional.ofNullable(view.pack().departments().get(head.department()))
            .map(Department::title),
        head.department().value());
  }

  public String getRegion() {
    return title(
        Optional.ofNullable(view.pack().regions().get(head.region())).map(Region::title),
        head.region().value());
  }

  public String getProject() {
    return head.project().toString();
  }

  public String getProjectName() {
    return view.project().name();
  }

  public String getOrganisation() {
    return view.project().organisation().name();
  }

  public String getReceived() {
    return DayWording.minute(head.receivedAt());
  }

  public Chip getState() {
    return CaseChips.of(view.file().state(), words);
  }

  /** The state that is told to other systems. */
  public String getHandling() {
    return words.of("cases.handling", view.file().handling());
  }

  public boolean isClosed() {
    return view.file().state().isClosed();
  }

  /** True for one who can do something in this case, now or later. */
  public boolean isActing() {
    return !view.may().isEmpty();
  }

  /** The answers of the form; none for one who sees the case alone. */
  public List<AnswerSection> getSections() {
    return application.map(ApplicationView::getSections).orElse(List.of());
  }

  /** False for one who was shown the case, but not what was handed in. */
  public boolean isApplicationThere() {
    return application.isPresent();
  }

  public List<CaseMaterial> getMaterials() {
    return application
        .map(one -> one.materialsOf(getNumber()).stream().map(this::material).toList())
        .orElse(List.of());
  }

  private CaseMaterial material(MaterialLine line) {
    return new CaseMaterial(
        line,
        found.documents().stream()
            .filter(one -> isOf(one, line))
            .sorted(Comparator.comparingInt(LedgerDocument::version).reversed())
            .map(one -> document(one, line))
            .toList());
  }

  /** What was handed in with the application, and what this case used for the material later. */
  private boolean isOf(LedgerDocument document, MaterialLine line) {
    return isHandedIn(document, line)
        || (document.material().filter(id -> id.value().equals(line.getMaterial())).isPresent()
            && document.usedBy().contains(getNumber()));
  }

  private static boolean isHandedIn(LedgerDocument document, MaterialLine line) {
    return document.hash().toString().equals(line.getHash());
  }

  private CaseDocument document(LedgerDocument document, MaterialLine line) {
    return new CaseDocument(
        new ListedDocument(document, words),
        "/api/v1/projects/" + getProject() + "/documents/" + document.hash().value(),
        !isHandedIn(document, line));
  }

  /** What was last to be corrected; nothing where nothing was. */
  public @Nullable CorrectionAsked getCorrection() {
    return CorrectionAsked.last(view.record(), getRecord(), words).orElse(null);
  }

  public List<CaseCard> getCards() {
    return cards;
  }

  /** The ids of the steps of its flow. */
  List<StepId> steps() {
    return view.flow().flow().steps().stream().map(Step::id).toList();
  }

  /** The kind of a step by its id; empty for what is none. */
  Optional<StepKind> kind(String step) {
    return view.flow().flow().steps().stream()
        .filter(one -> one.id().value().equals(step))
        .map(Step::kind)
        .findFirst();
  }

  /** What else can be done in the case. */
  public List<ActForm> getActs() {
    return acts;
  }

  public ClockPanel getClock() {
    return new ClockPanel(view, found.today(), words);
  }

  public CasePicture getPicture() {
    return new CasePicture(view, found.drawFlow(), words);
  }

  public List<StepStretch> getSteps() {
    return StepStretch.of(view, people, words);
  }

  public List<HandledRow> getRecord() {
    return HandledRow.of(
        view, people, CorrectionItems.titles(getNumber(), application, words), words);
  }

  public List<SiblingCase> getSiblings() {
    return view.siblings().stream().map(this::sibling).toList();
  }

  private SiblingCase sibling(CaseFile file) {
    return new SiblingCase(file, matter(file.head().matter()), words);
  }
}
