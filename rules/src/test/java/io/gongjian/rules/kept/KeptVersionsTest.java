package io.gongjian.rules.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.receipt.ReceiptHead;
import io.gongjian.engine.receipt.ReceiptReader;
import io.gongjian.engine.receipt.ReceiptWriter;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.program.RuleStore;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives and receipts that an earlier build wrote stay readable for good. */
class KeptVersionsTest {

  private static final PackLoader LOADER = new PackLoader();
  private static final DroolsDetermination RULES = new DroolsDetermination(new RuleStore(4));

  @ParameterizedTest
  @CsvSource({"hainan, 2026-11-30", "haikou, 2026-11-30", "hainan, 2019-10-01"})
  void aKeptVersionIsTheOneItsReceiptsNameAndMakesTheirAnswersAgain(String name, String day) {
    ReceiptHead head = ReceiptReader.head(KeptFiles.receipt(name, day));

    Pack pack = LOADER.kept(KeptFiles.pack(name));
    Determination again = RULES.determine(pack, head.region(), head.asOf(), head.facts());

    assertThat(pack.reference()).isEqualTo(head.pack());
    assertThat(ReceiptReader.head(ReceiptWriter.again(pack, again, head))).isEqualTo(head);
    assertThat(again.matters())
        .extracting(MatterResult::matter)
        .containsExactlyElementsOf(pack.matters().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hainan", "haikou"})
  void whatTodaysChecksFindDoesNotKeepAKeptVersionFromBeingRead(String name) {
    PackSource kept = KeptFiles.pack(name);
    PackSource faulty =
        changed(kept, "matters/construction_permit/scenarios/unknown.yaml", "later: true\n");

    assertThat(LOADER.load(faulty).hasErrors()).isTrue();
    assertThat(LOADER.kept(faulty).matters()).isEqualTo(LOADER.kept(kept).matters());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "- a\n", "a: [", ""})
  void aFileThatCannotBeReadAtAllIsAnAccident(String text) {
    PackSource broken =
        changed(KeptFiles.pack("hainan"), "matters/construction_permit/matter.yaml", text);

    assertUnreadable(broken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"regions.yaml", "vocabulary.yaml", "pack.yaml", "departments.yaml"})
  void aFileThatSaysTooLittleIsAnAccident(String path) {
    assertUnreadable(changed(KeptFiles.pack("hainan"), path, "later: true\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = "haikou")
  void aKeptVersionWithoutTheOneBelowItIsAnAccident(String name) {
    assertUnreadable(new PackSource(KeptFiles.pack(name).own(), Optional.empty()));
  }

  private static void assertUnreadable(PackSource source) {
    assertThatThrownBy(() -> LOADER.kept(source))
        .isInstanceOf(EngineException.class)
        .extracting("code")
        .isEqualTo(ErrorCode.UNREADABLE_PACK);
  }

  private static PackSource changed(PackSource source, String path, String text) {
    Map<String, byte[]> files = new TreeMap<>();
    PackFiles own = source.own();
    own.paths().forEach(known -> files.put(known, own.find(known).orElseThrow()));
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return new PackSource(PackFiles.of(own.name(), files), source.base());
  }
}
