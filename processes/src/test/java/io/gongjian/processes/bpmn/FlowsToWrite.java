package io.gongjian.processes.bpmn;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.processes.flow.RandomFlow;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flows to write and to run: those of Hainan, and any number drawn at random. */
public final class FlowsToWrite {

  private static final Pack HAINAN =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();

  private static final int DRAWN = Integer.getInteger("gongjian.bpmn.flows", 40);

  private FlowsToWrite() {}

  public static List<PackFlow> hainan() {
    return List.copyOf(HAINAN.flows().values());
  }

  public static Pack pack() {
    return HAINAN;
  }

  public static Stream<Flow> all() {
    return Stream.concat(hainan().stream().map(PackFlow::flow), drawn(DRAWN));
  }

  public static Stream<Flow> drawn(int count) {
    return IntStream.range(0, count).mapToObj(seed -> RandomFlow.drawAny(new Random(seed)));
  }
}
