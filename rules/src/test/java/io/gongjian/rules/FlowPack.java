package io.gongjian.rules;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The small province of the engine's tests with a flow, of which one step has a condition. */
public final class FlowPack {

  public static final int LINE_OF_REVIEW = 7;

  private static final Path PROVINCE =
      Path.of("../engine/src/test/resources/packs/test-valid/test_province");
  private static final String MATTER = "matters/building_permit/matter.yaml";
  private static final String FLOW =
      """
      flow: standard
      title: {zh: 标准许可, en: Standard permit}
      lanes:
        window: {department: own, title: {zh: 窗口, en: Window}}
      steps:
        - {id: accept, kind: accept, lane: window}
        - {id: review, kind: review, lane: window, when: {FACT: 'CELL'}}
        - {id: decide, kind: decide, lane: window}
      """;

  private FlowPack() {}

  /** A pack of which a matter names the flow. */
  public static Pack with(String fact, String cell) {
    return pack(fact, cell, "flow: standard\n");
  }

  /** A pack of which no matter names the flow. */
  public static Pack unnamed(String fact, String cell) {
    return pack(fact, cell, "");
  }

  private static Pack pack(String fact, String cell, String more) {
    Map<String, byte[]> files = new TreeMap<>();
    PackFiles valid = PackFiles.read(PROVINCE);
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    String matter = new String(valid.find(MATTER).orElseThrow(), StandardCharsets.UTF_8);
    files.put(MATTER, (matter + more).getBytes(StandardCharsets.UTF_8));
    String flow = FLOW.replace("FACT", fact).replace("CELL", cell);
    files.put("flows/standard.yaml", flow.getBytes(StandardCharsets.UTF_8));
    PackLoading loading =
        new PackLoader().load(PackFiles.of("test_province", files), Optional.empty());
    return loading
        .pack()
        .orElseThrow(() -> new IllegalStateException("not loaded " + loading.faults()));
  }
}
