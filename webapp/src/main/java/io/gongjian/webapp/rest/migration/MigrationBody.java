package io.gongjian.webapp.rest.migration;

import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.migration.MigrationRequest;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import io.gongjian.webapp.rest.JsonBody;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads which cases are to go, and what is said of the steps of their flow. */
final class MigrationBody {

  private static final int SHOWN = 40;
  private static final int LONGEST = 80;
  private static final int HASH = 64;

  private MigrationBody() {}

  /**
   * Reads it.
   *
   * @throws ProblemException when something of it does not fit
   */
  static MigrationRequest read(InputStream stream) {
    JsonBody body = JsonBody.read(stream, Set.of("flow", "pack", "renamed", "passed"));
    Map<String, @Nullable Object> pack = body.object("pack");
    PackReference from =
        new PackReference(
            part(pack, "id", LONGEST), part(pack, "version", LONGEST), part(pack, "hash", HASH));
    Map<StepId, StepId> renamed = new TreeMap<>();
    body.object("renamed")
        .forEach(
            (older, newer) ->
                renamed.put(
                    id("renamed", older, StepId::new),
                    id("renamed", String.valueOf(newer), StepId::new)));
    Set<StepId> passed = new TreeSet<>();
    body.texts("passed").forEach(step -> passed.add(id("passed", step, StepId::new)));
    return new MigrationRequest(
        id("flow", body.text("flow").orElse(""), FlowId::new),
        from,
        new MigrationAnswers(renamed, passed));
  }

  private static String part(Map<String, @Nullable Object> pack, String name, int longest) {
    if (pack.get(name) instanceof String text && !text.isBlank() && text.length() <= longest) {
      return text;
    }
    throw bad("pack/" + name, String.valueOf(pack.get(name)));
  }

  private static <T> T id(String member, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException notAnId) {
      throw bad(member, text);
    }
  }

  private static ProblemException bad(String member, String given) {
    InputFault fault = new InputFault(member, Excerpt.of(given, SHOWN), InputFault.Kind.MALFORMED);
    return new ProblemException(RefusalProblem.of(new Refusal.BadInput(List.of(fault))));
  }
}
