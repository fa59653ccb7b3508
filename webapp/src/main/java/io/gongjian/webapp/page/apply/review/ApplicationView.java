package io.gongjian.webapp.page.apply.review;

import io.gongjian.engine.matter.Delivery;
import io.gongjian.forms.application.Application;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.kept.ReceiptTree;
import io.gongjian.webapp.page.wording.DayWording;
import io.gongjian.webapp.page.wording.DeliveryWording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An application as its receipt has it, for one request. */
public final class ApplicationView {

  private static final String PROJECT = "project";

  private final Application application;
  private final ReceiptTree receipt;
  private final String language;
  private final Words words;

  private final Function<Instant, String> moments;

  ApplicationView(Application application, Words words) {
    this(application, words, DayWording::minute);
  }

  private ApplicationView(Application application, Words words, Function<Instant, String> moments) {
    this.application = application;
    this.receipt = ReceiptTree.of(application.receipt());
    this.language = words.locale().getLanguage();
    this.words = words;
    this.moments = moments;
  }

  /** The application for another page than its own. */
  public static ApplicationView onPage(Application application, Words words) {
    return new ApplicationView(application, words);
  }

  /** The application for paper, where moments are told to the second. */
  public static ApplicationView onPaper(Application application, Words words) {
    return new ApplicationView(application, words, DayWording::second);
  }

  public String getNumber() {
    return application.number().value();
  }

  public String getSubmitted() {
    return moments.apply(application.submittedAt());
  }

  public String getBy() {
    return application.submittedBy().value();
  }

  public String getHash() {
    return application.receipt().hash();
  }

  public String getPack() {
    return application.pack().id() + " " + application.pack().version();
  }

  /** The rules by their title; by the version alone in a receipt of before. */
  public String getRules() {
    String title = local(receipt.tree("packTitle"));
    String version = application.pack().version();
    return title.isEmpty()
        ? words.of("application.version", version)
        : words.of("matters.pack", title, version);
  }

  public String getProject() {
    return receipt.tree(PROJECT).text("name");
  }

  /** The project's code in the national register; nothing when it has none. */
  public String getCode() {
    return receipt.tree(PROJECT).text("code");
  }

  /** The region by its title; by its code in a receipt of before. */
  public String getRegion() {
    ReceiptTree project = receipt.tree(PROJECT);
    String title = local(project.tree("regionTitle"));
    return title.isEmpty() ? project.text("region") : title;
  }

  public String getOrganisation() {
    return receipt.tree(PROJECT).text("organisation");
  }

  public String getCreditCode() {
    return receipt.tree(PROJECT).text("creditCode");
  }

  public List<CaseLine> getCases() {
    return receipt.trees("cases").stream()
        .map(
            one ->
                new CaseLine(
                    one.text("number"),
                    title(one),
                    one.flag("carried"),
                    local(one.tree("department"))))
        .toList();
  }

  /** Who receives the application, each once. */
  public String getDepartments() {
    return getCases().stream()
        .map(CaseLine::getDepartment)
        .filter(department -> !department.isEmpty())
        .distinct()
        .collect(Collectors.joining(words.of("word.comma")));
  }

  public List<AnswerSection> getSections() {
    Map<String, List<AnswerLine>> bySection = new LinkedHashMap<>();
    for (ReceiptTree answer : receipt.trees("answers")) {
      bySection
          .computeIfAbsent(local(answer.tree("section")), section -> new ArrayList<>())
          .add(line(answer));
    }
    List<AnswerSection> sections = new ArrayList<>();
    bySection.forEach(
        (title, lines) -> sections.add(new AnswerSection(sections.size(), title, lines)));
    return sections;
  }

  public List<MaterialLine> getMaterials() {
    return receipt.trees("cases").stream()
        .flatMap(one -> one.trees("materials").stream().map(each -> material(one, each)))
        .toList();
  }

  /** The materials of one of its cases. */
  public List<MaterialLine> materialsOf(String caseNumber) {
    return receipt.trees("cases").stream()
        .filter(one -> one.text("number").equals(caseNumber))
        .flatMap(one -> one.trees("materials").stream().map(each -> material(one, each)))
        .toList();
  }

  /** The files that were handed in, each once. */
  public List<MaterialLine> getFiles() {
    Map<String, MaterialLine> files = new LinkedHashMap<>();
    getMaterials().stream()
        .filter(material -> !material.getHash().isEmpty())
        .forEach(
            material -> files.putIfAbsent(material.getDocument() + material.getHash(), material));
    return List.copyOf(files.values());
  }

  public List<ConfirmedPromise> getConfirmed() {
    return receipt.trees("promises").stream()
        .map(
            one ->
                new ConfirmedPromise(
                    local(one.tree("text")),
                    words.of(
                        "application.confirmed_by",
                        one.text("confirmedBy"),
                        moment(one.text("confirmedAt")))))
        .toList();
  }

  public List<String> getPromises() {
    return receipt.trees("promises").stream().map(one -> local(one.tree("text"))).toList();
  }

  private AnswerLine line(ReceiptTree answer) {
    return new AnswerLine(
        answer.text("field"),
        title(answer),
        local(answer.tree("shown")),
        source(answer),
        answer.trees("columns").stream().map(this::local).toList(),
        answer.rows("cells").stream().map(row -> row.stream().map(this::local).toList()).toList(),
        List.of());
  }

  /** Where an answer comes from and, where the applicant changed it, what it was. */
  private String source(ReceiptTree answer) {
    ReceiptTree before = answer.tree("instead");
    String shown = local(before.tree("shown"));
    String told = given(answer);
    return shown.isEmpty()
        ? told
        : words.of("application.instead", told, shown, local(before.tree("source").tree("name")));
  }

  private String given(ReceiptTree answer) {
    return switch (answer.text("origin")) {
      case "prefilled" ->
          (local(answer.tree("source").tree("name")) + " " + answer.tree("source").text("date"))
              .strip();
      case "default" -> words.of("drafts.by_default");
      case "computed" -> words.of("drafts.computed");
      case "derived" -> words.of("drafts.derived");
      default -> words.of("drafts.filled_by", answer.text("by"), moment(answer.text("at")));
    };
  }

  private MaterialLine material(ReceiptTree one, ReceiptTree material) {
    return new MaterialLine(
        material.text("material"),
        title(material),
        title(one),
        DeliveryWording.of(Delivery.of((Map<?, ?>) material.members().get("delivery")), words),
        material.text("standing"),
        false,
        local(material.tree("reason")),
        material.text("name"),
        material.text("hash"),
        material.text("until"),
        words);
  }

  private String moment(String moment) {
    return moment.isEmpty() ? "" : moments.apply(Instant.parse(moment));
  }

  private String title(ReceiptTree tree) {
    return local(tree.tree("title"));
  }

  private String local(ReceiptTree text) {
    return text.text(language);
  }
}
