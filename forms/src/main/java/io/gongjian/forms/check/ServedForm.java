package io.gongjian.forms.check;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.forms.definition.FormSchema;
import io.gongjian.forms.directive.LiveForm;
import io.gongjian.forms.schema.CompiledSchema;
import io.gongjian.forms.schema.SchemaGate;
import io.gongjian.forms.schema.SchemaReading;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A merged form with all that is made of it once: rows in order and a compiled schema. Keep it as
 * long as the pack serves. Immutable, for any number of threads.
 */
public record ServedForm(LiveForm live, CompiledSchema schema) {

  /**
   * Makes the form of those of {@code matters} that have one, with the rows in force on {@code
   * asOf}.
   *
   * @throws EngineException FAULTY_PACK when the pack was not checked and its forms clash
   */
  public static ServedForm of(Pack pack, Collection<MatterId> matters, LocalDate asOf) {
    LiveForm live = LiveForm.of(pack, matters, asOf);
    if (!live.form().clashes().isEmpty()) {
      throw new EngineException(
          ErrorCode.FAULTY_PACK, "forms cannot be merged " + live.form().clashes());
    }
    SchemaReading reading = SchemaGate.compile(FormSchema.validated(live.form()));
    if (reading instanceof SchemaReading.Compiled compiled) {
      return new ServedForm(live, compiled.schema());
    }
    throw new EngineException(ErrorCode.FAULTY_PACK, "the schema of a form is refused " + reading);
  }
}
