package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.CorrectionItem.Kind;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.resolution.Evidence;
import io.gongjian.engine.resolution.UseEvidence;
import io.gongjian.engine.text.TextBundle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers what is to be corrected: every item that is open, all at once or none. An item about a
 * material is answered by a document of the project, which the case uses from then on; the others
 * by words.
 */
public final class AnsweringCorrection {

  private static final TextBundle TEXTS = TextBundle.beside(CaseRefusals.class, "refusals");

  private final OpeningCase openingCase;
  private final ActingOnCase actingOnCase;
  private final Ledger ledger;
  private final UseEvidence useEvidence;

  public AnsweringCorrection(
      OpeningCase openingCase, ActingOnCase actingOnCase, Ledger ledger, UseEvidence useEvidence) {
    this.openingCase = openingCase;
    this.actingOnCase = actingOnCase;
    this.ledger = ledger;
    this.useEvidence = useEvidence;
  }

  /**
   * Answers. Refuses as {@link ActingOnCase#act} does, and with {@link Refusal.NotReady} of {@link
   * Obstacle#ANSWERS}, a reason an item, where one has no answer yet.
   */
  public Attempt<CaseFile> answer(Actor actor, AnswerCorrection given) {
    return openingCase
        .open(actor, given.number(), Optional.empty())
        .then(view -> answer(actor, given, view));
  }

  private Attempt<CaseFile> answer(Actor actor, AnswerCorrection given, CaseView view) {
    List<CorrectionItem> open = CorrectionItem.open(view.record());
    Map<CorrectionItem, LedgerDocument> used = documents(given, view, open);
    List<Reason> lacking =
        open.stream()
            .filter(item -> !isAnswered(item, given, used))
            .map(AnsweringCorrection::lacking)
            .toList();
    if (!lacking.isEmpty()) {
      return Attempt.refused(new Refusal.NotReady(Obstacle.ANSWERS, lacking));
    }
    FlowAction action = new FlowAction.Answer(open.stream().map(CorrectionItem::asked).toList());
    return actingOnCase
        .act(actor, new CaseRequest(given.number(), action, text(given, open, used), given.key()))
        .map(
            file -> {
              used.forEach((item, document) -> use(view, item, document));
              return file;
            });
  }

  private Map<CorrectionItem, LedgerDocument> documents(
      AnswerCorrection given, CaseView view, List<CorrectionItem> open) {
    List<LedgerDocument> all = ledger.documents(view.project().id());
    Map<CorrectionItem, LedgerDocument> used = new LinkedHashMap<>();
    for (CorrectionItem item : open) {
      Optional<ContentHash> chosen = Optional.ofNullable(given.documents().get(item.asked()));
      if (item.kind() == Kind.MATERIAL && chosen.isPresent()) {
        all.stream()
            .filter(document -> document.hash().equals(chosen.get()))
            .filter(document -> isOf(document, item))
            .findFirst()
            .ifPresent(document -> used.put(item, document));
      }
    }
    return used;
  }

  private static boolean isOf(LedgerDocument document, CorrectionItem item) {
    return document
        .material()
        .filter(material -> material.value().equals(item.subject()))
        .isPresent();
  }

  private static boolean isAnswered(
      CorrectionItem item, AnswerCorrection given, Map<CorrectionItem, LedgerDocument> used) {
    return item.kind() == Kind.MATERIAL
        ? used.containsKey(item)
        : !given.texts().getOrDefault(item.asked(), "").isBlank();
  }

  private static Reason lacking(CorrectionItem item) {
    String word = item.kind() == Kind.MATERIAL ? "document_missing" : "answer_missing";
    return new Reason(
        word, item.asked(), TEXTS.of("refused." + word, CaseRefusals.same(item.text())));
  }

  /** What the office reads in the record: each item with what was answered to it. */
  private static String text(
      AnswerCorrection given, List<CorrectionItem> open, Map<CorrectionItem, LedgerDocument> used) {
    List<String> lines = new ArrayList<>();
    for (CorrectionItem item : open) {
      List<String> answer = new ArrayList<>();
      Optional.ofNullable(used.get(item)).map(LedgerDocument::name).ifPresent(answer::add);
      Optional.ofNullable(given.texts().get(item.asked()))
          .map(String::strip)
          .filter(said -> !said.isEmpty())
          .ifPresent(answer::add);
      lines.add(item.text() + "\n→ " + String.join("\n", answer));
    }
    return String.join("\n", lines);
  }

  private void use(CaseView view, CorrectionItem item, LedgerDocument document) {
    useEvidence.use(
        view.project().id(),
        new Evidence(
            document.name(),
            Optional.of(document.hash()),
            Optional.empty(),
            Optional.empty(),
            document.validUntil()),
        new MaterialId(item.subject()),
        view.file().number().value());
  }
}
