package io.gongjian.engine.pack.internal;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.clock.CalendarYear;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.Department;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.Licence;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MaterialSource;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.MatterKind;
import io.gongjian.engine.matter.Situation;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.pack.Extent;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.process.ProcessType;
import io.gongjian.engine.text.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the catalogue of a pack without faults. */
final class CatalogueBinding {

  private CatalogueBinding() {}

  static LocalText text(Entry entry, String key) {
    return Texts.of(entry.get(key).orElseThrow(), "-");
  }

  static Optional<LocalText> optionalText(Entry entry, String key) {
    return entry.get(key).map(text -> Texts.of(text, "-"));
  }

  static String word(Entry entry, String key) {
    return entry.text(key).orElseThrow();
  }

  static List<CitationId> citations(Entry entry, String key) {
    return entry.items(key).stream()
        .map(citation -> CitationId.parse(citation.text().orElseThrow()))
        .toList();
  }

  static <T extends Enum<T>> T choice(Class<T> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  static Region region(Entry entry) {
    return new Region(
        new RegionCode(word(entry, "code")),
        text(entry, "title"),
        entry.text("parent").map(RegionCode::new),
        entry.get("extent").map(CatalogueBinding::extent));
  }

  private static Extent extent(Entry entry) {
    return new Extent(
        degrees(entry, "west"),
        degrees(entry, "south"),
        degrees(entry, "east"),
        degrees(entry, "north"));
  }

  private static double degrees(Entry entry, String side) {
    return entry.number(side).orElseThrow().doubleValue();
  }

  static Department department(Entry entry) {
    return new Department(
        new DepartmentId(word(entry, "id")), text(entry, "title"), text(entry, "short"));
  }

  static CalendarYear calendar(Entry root) {
    int year = root.number("year").orElseThrow().intValueExact();
    return CalendarYear.of(
        year, days(year, root, "rest"), days(year, root, "work"), root.isVerified());
  }

  private static List<LocalDate> days(int year, Entry root, String key) {
    return root.items(key).stream()
        .map(day -> DatesInForce.dayOf(year, day.text().orElseThrow()).orElseThrow())
        .toList();
  }

  static Material material(Entry entry, Templates templates) {
    return new Material(
        new MaterialId(word(entry, "id")),
        text(entry, "title"),
        choice(MaterialSource.class, word(entry, "source")),
        entry.text("form"),
        entry.text("licence").map(LicenceId::new),
        entry.text("from").map(MatterId::new),
        entry.number("toleratedDays").map(BigDecimal::intValueExact),
        entry.flag("filledIn").orElse(false),
        templates.of(entry),
        entry.isVerified());
  }

  static Licence licence(Entry entry) {
    return new Licence(
        new LicenceId(word(entry, "id")),
        text(entry, "title"),
        entry.text("matter").map(MatterId::new),
        entry.text("department").map(DepartmentId::new),
        word(entry, "subject"),
        entry.get("validity").map(CatalogueBinding::period),
        entry.isVerified());
  }

  private static Period period(Entry entry) {
    return Period.of(count(entry, "years"), count(entry, "months"), count(entry, "days"));
  }

  private static int count(Entry entry, String key) {
    return entry.number(key).map(BigDecimal::intValueExact).orElse(0);
  }

  static ProcessType process(Entry entry) {
    return new ProcessType(
        new ProcessId(word(entry, "id")),
        text(entry, "title"),
        entry.items("stages").stream().map(CatalogueBinding::stages).toList(),
        entry.text("flow").map(FlowId::new),
        citations(entry, "cite"),
        entry.isVerified());
  }

  private static List<Stage> stages(Entry list) {
    return list.items().stream()
        .map(stage -> choice(Stage.class, stage.text().orElseThrow()))
        .toList();
  }

  static TimeLimit limit(Entry entry) {
    return entry.has("immediate")
        ? TimeLimit.AT_ONCE
        : new TimeLimit(count(entry, "days"), choice(LimitUnit.class, word(entry, "unit")));
  }

  private static StatedLimit statedLimit(Entry entry) {
    return new StatedLimit(limit(entry), citations(entry, "cite"), entry.isVerified());
  }

  static Situation situation(Entry entry) {
    return new Situation(
        new SituationId(word(entry, "id")), text(entry, "title"), optionalText(entry, "say"));
  }

  static Matter matter(Entry entry, List<Situation> situations) {
    return new Matter(
        new MatterId(word(entry, "matter")),
        word(entry, "ref"),
        text(entry, "title"),
        choice(Stage.class, word(entry, "stage")),
        choice(MatterKind.class, word(entry, "kind")),
        new DepartmentId(word(entry, "department")),
        citations(entry, "basis"),
        entry.get("limit").map(CatalogueBinding::statedLimit),
        optionalText(entry, "limitNote"),
        entry.get("extension").map(CatalogueBinding::statedLimit),
        entry.text("output").map(LicenceId::new),
        entry.items("after").stream().map(id -> new MatterId(id.text().orElseThrow())).toList(),
        entry.text("within").map(MatterId::new),
        entry.flag("several").orElse(false),
        entry.get("atStages").map(CatalogueBinding::stages).orElse(List.of()),
        entry.text("flow").map(FlowId::new),
        entry.isVerified(),
        optionalText(entry, "note"),
        situations);
  }
}
