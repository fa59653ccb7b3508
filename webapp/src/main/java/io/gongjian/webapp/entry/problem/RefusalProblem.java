package io.gongjian.webapp.entry.problem;

import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.LostUpdate;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.SeenContent;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.vocabulary.FactValueJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns refusals into problems. */
public final class RefusalProblem implements Refusal.Visitor<Problem> {

  private static final long MEGABYTE = 1024L * 1024;
  private static final RefusalProblem TURNING = new RefusalProblem();

  private RefusalProblem() {}

  public static Problem of(Refusal refusal) {
    return refusal.accept(TURNING);
  }

  @Override
  public Problem notFound(Refusal.NotFound refusal) {
    return Problem.of(ProblemCode.NOT_FOUND)
        .about(refusal.kind(), refusal.id())
        .with(locale -> Map.of("kind", refusal.kind()));
  }

  @Override
  public Problem notAllowed(Refusal.NotAllowed refusal) {
    return Problem.of(ProblemCode.NOT_ALLOWED).about(refusal.role().word());
  }

  @Override
  public Problem badInput(Refusal.BadInput refusal) {
    return Problem.of(ProblemCode.BAD_INPUT)
        .with(errors(refusal.faults(), RefusalProblem::inputFault));
  }

  @Override
  public Problem badFacts(Refusal.BadFacts refusal) {
    return Problem.of(ProblemCode.BAD_FACTS)
        .about(String.valueOf(refusal.faults().size()))
        .with(errors(refusal.faults(), (fault, locale) -> fault.accept(new FactFaultTree(locale))));
  }

  @Override
  public Problem lostUpdates(Refusal.LostUpdates refusal) {
    return Problem.of(ProblemCode.LOST_UPDATE)
        .about(String.valueOf(refusal.facts().size()))
        .with(
            locale -> {
              Map<String, @Nullable Object> members = new LinkedHashMap<>();
              members.put("version", refusal.version());
              members.put(
                  "lostUpdates", refusal.facts().stream().map(RefusalProblem::lost).toList());
              return members;
            });
  }

  @Override
  public Problem stale(Refusal.Stale refusal) {
    return Problem.of(ProblemCode.STALE_VERSION)
        .about(String.valueOf(refusal.basedOn()), String.valueOf(refusal.version()))
        .with(locale -> Map.of("version", refusal.version()));
  }

  @Override
  public Problem noPack(Refusal.NoPack refusal) {
    return Problem.of(ProblemCode.NO_PACK).about(refusal.region());
  }

  @Override
  public Problem packNotInForce(Refusal.PackNotInForce refusal) {
    return Problem.of(ProblemCode.PACK_NOT_IN_FORCE)
        .about(refusal.region(), refusal.asOf().toString(), refusal.first().toString())
        .with(
            locale ->
                Map.of("asOf", refusal.asOf().toString(), "firstDay", refusal.first().toString()));
  }

  @Override
  public Problem packNotServed(Refusal.PackNotServed refusal) {
    return Problem.of(ProblemCode.PACK_NOT_SERVED)
        .about(refusal.region(), refusal.pack())
        .with(locale -> Map.of("region", refusal.region(), "pack", refusal.pack()));
  }

  @Override
  public Problem notReady(Refusal.NotReady refusal) {
    return Problem.of(code(refusal.obstacle()))
        .about(String.valueOf(refusal.reasons().size()))
        .with(
            locale ->
                Map.of(
                    "reasons",
                    refusal.reasons().stream().map(reason -> reason(reason, locale)).toList()));
  }

  private static ProblemCode code(Obstacle obstacle) {
    return switch (obstacle) {
      case BUNDLE -> ProblemCode.UNFIT_MATTERS;
      case APPLIED_ALREADY -> ProblemCode.APPLIED_ALREADY;
      case ANSWERS -> ProblemCode.UNFINISHED_ANSWERS;
      case MATERIALS -> ProblemCode.MATERIALS_MISSING;
      case PROMISES -> ProblemCode.PROMISES_MISSING;
      case PACK_CHANGED -> ProblemCode.PACK_CHANGED;
      case SUBMITTED -> ProblemCode.DRAFT_SUBMITTED;
      case FLOW -> ProblemCode.REFUSED_BY_FLOW;
      case LAST_OPERATOR -> ProblemCode.LAST_OPERATOR;
      case KEY_REUSED -> ProblemCode.KEY_REUSED;
    };
  }

  private static Map<String, @Nullable Object> reason(Reason reason, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", reason.code());
    tree.put("subject", reason.subject());
    tree.put("text", reason.text().in(locale));
    reason.application().ifPresent(number -> tree.put("application", number));
    return tree;
  }

  @Override
  public Problem badUpload(Refusal.BadUpload refusal) {
    return Problem.of(code(refusal.fault()))
        .about(megabytes(refusal))
        .with(locale -> Map.of("errors", List.of(tree(refusal, locale))));
  }

  /** What is wrong with a file, and how much space is left where that is the reason. */
  public static Map<String, @Nullable Object> tree(Refusal.BadUpload refusal, Locale locale) {
    String word = refusal.fault().word();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", word);
    tree.put("detail", detail(refusal, ProblemTexts.in(locale)));
    refusal.left().ifPresent(left -> tree.put("left", left));
    return tree;
  }

  private static String detail(Refusal.BadUpload refusal, ProblemTexts texts) {
    String key = "upload." + refusal.fault().word();
    if (!refusal.isMistaken()) {
      return texts.text(key, List.of(megabytes(refusal)));
    }
    String seen = texts.text("upload.content." + refusal.seen().word(), List.of());
    String known = refusal.seen() == SeenContent.UNKNOWN ? ".unknown" : ".seen";
    return texts.text(key + known, List.of(refusal.ending(), seen));
  }

  private static String megabytes(Refusal.BadUpload refusal) {
    return String.valueOf(refusal.left().orElse(0) / MEGABYTE);
  }

  private static ProblemCode code(UploadFault fault) {
    return switch (fault) {
      case TOO_LARGE, MORE_THAN_ANNOUNCED -> ProblemCode.TOO_LARGE_FILE;
      case WRONG_OFFSET, BUSY, TOO_MANY_UPLOADS -> ProblemCode.UPLOAD_CONFLICT;
      case PROJECT_FULL, ORGANISATION_FULL -> ProblemCode.QUOTA_REACHED;
      case NO_ROOM -> ProblemCode.NO_ROOM;
      case SCANNER_NOT_REACHABLE -> ProblemCode.STORE_NOT_REACHABLE;
      case NAME_UNSAFE,
          NAME_TOO_LONG,
          TYPE_NOT_TAKEN,
          TYPE_MISMATCH,
          DIGEST_MISMATCH,
          EMPTY,
          TRUNCATED,
          DAMAGED,
          TOO_COMPLEX,
          POLYGLOT,
          ENCRYPTED,
          ACTIVE_CONTENT,
          MACRO,
          EXTERNAL_LINK,
          DDE,
          DOCTYPE,
          ARCHIVE_BOMB,
          ARCHIVE_TOO_MANY_ENTRIES,
          ARCHIVE_NESTED,
          ARCHIVE_UNSAFE_NAME,
          ARCHIVE_LINK,
          ARCHIVE_FORBIDDEN_ENTRY,
          VIRUS ->
          ProblemCode.BAD_UPLOAD;
    };
  }

  private interface Shown<F> {
    Map<String, @Nullable Object> in(F fault, Locale locale);
  }

  private static <F> Function<Locale, Map<String, ? extends @Nullable Object>> errors(
      List<F> faults, Shown<F> shown) {
    return locale ->
        Map.of("errors", faults.stream().map(fault -> shown.in(fault, locale)).toList());
  }

  private static Map<String, @Nullable Object> inputFault(InputFault fault, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("pointer", "/" + fault.field());
    tree.put("code", fault.kind().word());
    tree.put(
        "detail",
        ProblemTexts.in(locale)
            .text("input." + fault.kind().word(), List.of(fault.field(), fault.given())));
    return tree;
  }

  private static Map<String, @Nullable Object> lost(LostUpdate update) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fact", update.fact().value());
    tree.put("theirs", answer(update.theirs()));
    tree.put("yours", answer(update.yours()));
    tree.put("by", update.by().value());
    tree.put("at", update.at().toString());
    return tree;
  }

  private static Map<String, @Nullable Object> answer(Answer answer) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("state", answer.word());
    tree.put("value", answer.known().map(FactValueJson::tree).orElse(null));
    return tree;
  }

  /** Shows what is wrong with a fact. */
  private record FactFaultTree(Locale locale)
      implements FactFault.Visitor<Map<String, @Nullable Object>> {

    @Override
    public Map<String, @Nullable Object> noSuchFact(FactFault.NoSuchFact fault) {
      String nearest = fault.nearest().map(Object::toString).orElse("");
      String text = nearest.isEmpty() ? "fact.no_such_fact" : "fact.no_such_fact_nearest";
      Map<String, @Nullable Object> tree =
          tree(fault, "no_such_fact", text, List.of(fault.fact(), nearest));
      tree.put("nearest", nearest.isEmpty() ? null : nearest);
      return tree;
    }

    @Override
    public Map<String, @Nullable Object> doesNotFit(FactFault.DoesNotFit fault) {
      String misfit = fault.misread().misfit().name().toLowerCase(Locale.ROOT);
      Map<String, @Nullable Object> tree =
          tree(
              fault,
              misfit,
              "fact." + misfit,
              List.of(fault.fact(), fault.misread().given(), fault.misread().expected()));
      tree.put("given", fault.misread().given());
      tree.put("expected", fault.misread().expected());
      return tree;
    }

    @Override
    public Map<String, @Nullable Object> keptElsewhere(FactFault.KeptElsewhere fault) {
      String keeper = fault.keeper().name().toLowerCase(Locale.ROOT);
      return tree(fault, "kept_elsewhere", "fact.kept_by_" + keeper, List.of(fault.fact()));
    }

    @Override
    public Map<String, @Nullable Object> contradicts(FactFault.Contradicts fault) {
      Contradiction contradiction = fault.contradiction();
      Map<String, @Nullable Object> tree =
          tree(
              fault,
              contradiction.strength() == Strength.IMPOSSIBLE ? "contradicts" : "surprises",
              contradiction.strength() == Strength.IMPOSSIBLE
                  ? "fact.contradicts"
                  : "fact.surprises",
              List.of(fault.fact(), contradiction.text().in(locale)));
      tree.put("constraint", contradiction.constraint());
      tree.put("facts", contradiction.facts().stream().map(Object::toString).toList());
      return tree;
    }

    private Map<String, @Nullable Object> tree(
        FactFault fault, String code, String text, List<String> about) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("pointer", "/facts/" + fault.fact().replace("~", "~0").replace("/", "~1"));
      tree.put("fact", fault.fact());
      tree.put("code", code);
      tree.put("detail", ProblemTexts.in(locale).text(text, about));
      return tree;
    }
  }
}
