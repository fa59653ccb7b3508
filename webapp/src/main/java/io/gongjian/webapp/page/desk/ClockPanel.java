package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseClock;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.clock.Acceptance;
import io.gongjian.engine.clock.AcceptanceAnswer;
import io.gongjian.engine.clock.CalendarGap;
import io.gongjian.engine.clock.ClockReading;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.pieces.Cited;
import io.gongjian.webapp.page.wording.DayWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clocks of a case as of a day. */
public final class ClockPanel {

  private final CaseView view;
  private final CaseClock clock;
  private final LocalDate today;
  private final Words words;

  ClockPanel(CaseView view, LocalDate today, Words words) {
    this.view = view;
    this.clock = view.clock();
    this.today = today;
    this.words = words;
  }

  /** The light; nothing where no clock runs. */
  public @Nullable Chip getLight() {
    return clock.light().map(light -> CaseChips.of(light, words)).orElse(null);
  }

  /** The day by which something must be done next, in words; empty where there is none. */
  public String getDue() {
    return clock.due().map(day -> words.of("desk.clock.due", DayWording.day(day))).orElse("");
  }

  public String getAcceptance() {
    return clock
        .acceptance()
        .match(
            awaited -> words.of("desk.acceptance.awaited", DayWording.day(awaited.due())),
            answered -> told(answered.answer()),
            this::deemed);
  }

  private String told(AcceptanceAnswer answer) {
    return words.of("desk.acceptance." + answer.kind().word(), DayWording.day(answer.day()));
  }

  private String deemed(Acceptance.Deemed deemed) {
    String text =
        words.of(
            "desk.acceptance.deemed",
            DayWording.day(deemed.due()),
            DayWording.day(deemed.received()));
    return deemed
        .late()
        .map(late -> text + words.of("desk.acceptance.late", DayWording.day(late.day())))
        .orElse(text);
  }

  /** What is promised, then what the law gives. */
  public List<ClockLine> getLines() {
    List<ClockLine> lines = new ArrayList<>();
    clock
        .promised()
        .ifPresent(one -> lines.add(new ClockLine(words.of("desk.clock.promised"), one, words)));
    clock
        .statutory()
        .ifPresent(one -> lines.add(new ClockLine(words.of("desk.clock.statutory"), one, words)));
    return lines;
  }

  /** The article that gives the limit. */
  public List<Cited> getBasis() {
    return Cited.all(
        view.pack(),
        view.file().head().statutory().map(StatutoryLimit::clause).stream().toList(),
        view.file().head().asOf(),
        words);
  }

  /** A line a day, the latest first. */
  public List<ClockDayLine> getDays() {
    List<ClockDayLine> lines = new ArrayList<>();
    view.days().forEach(day -> lines.add(0, new ClockDayLine(day, words)));
    return lines;
  }

  /** The years whose calendar nobody knows. */
  public List<String> getGaps() {
    return Stream.of(clock.promised(), clock.statutory())
        .flatMap(reading -> reading.map(ClockReading::gaps).orElse(List.of()).stream())
        .filter(gap -> gap.kind() == CalendarGap.Kind.NO_CALENDAR)
        .map(gap -> words.of("desk.clock.gap", gap.years()))
        .distinct()
        .toList();
  }

  public String getAsOf() {
    return DayWording.day(clock.asOf());
  }

  public boolean isPast() {
    return !clock.asOf().equals(today);
  }
}
