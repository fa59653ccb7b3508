package io.gongjian.engine.pack.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.edit.WrittenNode.Member;
import io.gongjian.engine.pack.edit.WrittenNode.Style;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edits files of every pack there is. The build tries some places of each file; {@code
 * -Dgongjian.test.edits=1000000} tries them all.
 */
class EveryPackEditedTest {

  private static final int PLACES = Integer.getInteger("gongjian.test.edits", 2);
  private static final Random CHOICE = new Random(9);

  private final EditingPack editing = new EditingPack();

  static Stream<Path> packs() {
    Path tests = Path.of("src/test/resources/packs/test-valid");
    return Stream.of(
        Path.of("../packs/hainan"),
        Path.of("../packs/haikou"),
        tests.resolve("test_province"),
        tests.resolve("test_city"));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aPackWrittenAgainIsTheSameByteForByte(Path folder) {
    everywhere(
        folder,
        (file, place) -> {
          EditValue same = value(place.node());
          assertThat(edited(file, new PackEdit.SetValue(file.path, place.path(), same)))
              .as("%s %s", file.path, place.path())
              .isEqualTo(file.text);
        });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aCellThatIsChangedChangesOneLine(Path folder) {
    everywhere(
        folder,
        (file, place) -> {
          if (place.node() instanceof WrittenNode.Scalar cell && isOnOneLine(file, cell)) {
            EditValue other = EditValue.of("另一个值, with: \"signs\" #" + cell.value());
            String after = edited(file, new PackEdit.SetValue(file.path, place.path(), other));
            assertThat(differing(file.text, after))
                .as("%s %s", file.path, place.path())
                .isEqualTo(1);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aRowThatIsAddedAndRemovedAgainLeavesNoTrace(Path folder) {
    everywhere(
        folder,
        (file, place) -> {
          if (place.node() instanceof WrittenNode.Listing list
              && !list.flow()
              && !list.items().isEmpty()) {
            addAndRemove(file, place.path(), list);
          }
        });
  }

  private void addAndRemove(Written file, EditPath path, WrittenNode.Listing list) {
    int at = CHOICE.nextInt(list.items().size() + 1);
    WrittenNode like = list.items().get(Math.max(0, at - 1));
    if (file.text.contains("&")) {
      return;
    }
    EditValue row = another(like);
    String added = edited(file, new PackEdit.AddRow(file.path, path, row, OptionalInt.of(at)));
    List<String> before = file.text.lines().toList();
    List<String> after = new ArrayList<>(added.lines().toList());
    assertThat(after).as("%s %s", file.path, path).containsSubsequence(before);
    assertThat(
            edited(new Written(file.path, added), new PackEdit.RemoveRow(file.path, path.item(at))))
        .as("%s %s", file.path, path)
        .isEqualTo(file.text);
    if (list.items().size() > 1) {
      int gone = Math.min(at, list.items().size() - 1);
      String less = edited(file, new PackEdit.RemoveRow(file.path, path.item(gone)));
      assertThat(before).as("%s %s", file.path, path).containsSubsequence(less.lines().toList());
    }
  }

  /** A row of the same form with another id. */
  private static EditValue another(WrittenNode like) {
    EditValue row = value(like);
    if (row instanceof EditValue.Mapping mapping && mapping.members().containsKey("id")) {
      Map<String, EditValue> members = new LinkedHashMap<>(mapping.members());
      members.put("id", EditValue.of("an_id_of_no_other"));
      return new EditValue.Mapping(members);
    }
    return row;
  }

  private static boolean isOnOneLine(Written file, WrittenNode.Scalar cell) {
    return cell.style() != Style.BLOCK
        && file.text.substring(cell.start(), cell.end()).indexOf('\n') < 0
        && !file.path.endsWith(".md");
  }

  private static int differing(String before, String after) {
    String[] old = before.split("\n", -1);
    String[] now = after.split("\n", -1);
    assertThat(now).hasSameSizeAs(old);
    return (int)
        Arrays.stream(index(old.length)).filter(line -> !old[line].equals(now[line])).count();
  }

  private static int[] index(int length) {
    int[] index = new int[length];
    Arrays.setAll(index, at -> at);
    return index;
  }

  private String edited(Written file, PackEdit edit) {
    PackFiles one =
        PackFiles.of("p", Map.of(file.path, file.text.getBytes(StandardCharsets.UTF_8)));
    EditOutcome outcome = editing.edit(one, List.of(edit));
    assertThat(outcome.asRefused()).as("%s", edit).isEmpty();
    return new String(
        outcome.asEdited().orElseThrow().find(file.path).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static void everywhere(Path folder, BiConsumer<Written, Place> work) {
    PackFiles files = PackFiles.read(folder);
    int tried = 0;
    for (String path : files.paths()) {
      if (path.endsWith(".yaml") || path.endsWith(".json")) {
        Written file =
            new Written(path, new String(files.find(path).orElseThrow(), StandardCharsets.UTF_8));
        for (Place place : some(places(file))) {
          work.accept(file, place);
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(10);
  }

  /** Some places by chance, always the same. */
  private static List<Place> some(List<Place> places) {
    List<Place> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, new Random(places.size()));
    return shuffled.subList(0, Math.min(PLACES, shuffled.size()));
  }

  private static List<Place> places(Written file) {
    try {
      List<Place> places = new ArrayList<>();
      collect(WrittenFile.read(file.text).root(), EditPath.root(), places);
      return places;
    } catch (NotEdited unreadable) {
      throw new AssertionError(file.path, unreadable);
    }
  }

  private static void collect(WrittenNode node, EditPath path, List<Place> places) {
    if (node instanceof WrittenNode.Mapping mapping) {
      for (Member member : mapping.members()) {
        collect(member.value(), path.key(member.name()), places);
      }
    } else if (node instanceof WrittenNode.Listing list) {
      if (!list.plain().toString().contains("Reference")) {
        places.add(new Place(path, node));
      }
      for (int index = 0; index < list.items().size(); index++) {
        collect(list.items().get(index), path.item(index), places);
      }
    } else if (node instanceof WrittenNode.Scalar) {
      places.add(new Place(path, node));
    }
  }

  private static EditValue value(WrittenNode node) {
    Object plain = node.plain();
    return of(plain);
  }

  private static EditValue of(Object plain) {
    if (plain instanceof Map<?, ?> members) {
      Map<String, EditValue> values = new LinkedHashMap<>();
      members.forEach((key, member) -> values.put(String.valueOf(key), of(member)));
      return new EditValue.Mapping(values);
    }
    if (plain instanceof List<?> items) {
      return new EditValue.Listing(items.stream().map(EveryPackEditedTest::of).toList());
    }
    if (plain == WrittenNode.Nothing.NOTHING) {
      return new EditValue.Nothing();
    }
    if (plain instanceof Boolean flag) {
      return EditValue.of(flag);
    }
    return plain instanceof BigDecimal number
        ? new EditValue.Figure(number)
        : EditValue.of(String.valueOf(plain));
  }

  private record Written(String path, String text) {}

  private record Place(EditPath path, WrittenNode node) {}
}
