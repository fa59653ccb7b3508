package io.gongjian.webapp.apply;

import io.gongjian.forms.application.Application;
import io.gongjian.webapp.language.Words;
import io.gongjian.webapp.wording.Days;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An application as its receipt has it, for one request. */
public final class ApplicationView {

  private final Application application;
  private final ReceiptTree receipt;
  private final String language;
  private final Words words;

  ApplicationView(Application application, Words words) {
    this.application = application;
    this.receipt = ReceiptTree.of(application.receipt());
    this.language = words.locale().getLanguage();
    this.words = words;
  }

  public String getNumber() {
    return application.number().value();
  }

  public String getSubmitted() {
    return Days.minute(application.submittedAt());
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

  public List<CaseLine> getCases() {
    return receipt.trees("cases").stream()
        .map(one -> new CaseLine(one.text("number"), title(one), one.flag("carried")))
        .toList();
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

  private String source(ReceiptTree answer) {
    return switch (answer.text("origin")) {
      case "prefilled" ->
          (local(answer.tree("source").tree("name")) + " " + answer.tree("source").text("date"))
              .strip();
      case "default" -> words.of("drafts.by_default");
      case "computed" -> words.of("drafts.computed");
      default ->
          words.of(
              "drafts.filled_by",
              answer.text("by"),
              answer.text("at").isEmpty() ? "" : Days.minute(Instant.parse(answer.text("at"))));
    };
  }

  private MaterialLine material(ReceiptTree one, ReceiptTree material) {
    return new MaterialLine(
        title(material),
        title(one),
        material.text("standing"),
        false,
        local(material.tree("reason")),
        material.text("name"),
        material.text("hash"),
        material.text("until"),
        words);
  }

  private String title(ReceiptTree tree) {
    return local(tree.tree("title"));
  }

  private String local(ReceiptTree text) {
    return text.text(language);
  }
}
