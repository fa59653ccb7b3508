package io.gongjian.webapp.command.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the benchmarks send is in the pack that they send it to, whatever becomes of the pack. */
class RequestsTest {

  private static final Pack HAINAN =
      new PacksFolder(Path.of("..", "packs"), new PackLoader()).load("hainan").pack().orElseThrow();

  @Test
  void theFactThatIsSentIsOneThatIsAsked() {
    assertThat(HAINAN.vocabulary().find(new FactId(Requests.FACT)))
        .hasValueSatisfying(
            fact ->
                assertThat(fact)
                    .matches(FactDefinition::isAsked)
                    .matches(number -> number.type().isNumber()));
  }

  @Test
  void theMattersThatAreAppliedForAreThere() {
    assertThat(HAINAN.matters().keySet()).extracting(Object::toString).contains(Requests.MATTERS);
  }
}
