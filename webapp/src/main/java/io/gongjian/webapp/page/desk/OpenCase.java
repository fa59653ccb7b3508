package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The case on the page, as it stands now or as its clocks showed on another day. */
@Named("deskCase")
@ViewScoped
public class OpenCase implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> KEYS =
      new TreeMap<>(Map.of("e", "decide", "j", "next", "k", "previous", "?", "help"));

  @Inject CaseReader reader;
  @Inject CaseMemo memo;
  @Inject TaskOrder order;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String number = "";
  private String asOf = "";
  private String done = "";
  private String of = "";
  private String undo = "";

  /** Reads the case when the page is opened; whoever may not see it gets the page for that. */
  public void open() {
    attempt().asRefused().ifPresent(refusing::show);
  }

  public CasePage getView() {
    return memo.get(() -> attempt().fold(page -> page, this::vanished));
  }

  private CasePage vanished(Refusal refusal) {
    throw refusing.accident(refusal);
  }

  private Attempt<CasePage> attempt() {
    return CaseNumber.parse(number)
        .map(one -> reader.open(one, day()).map(found -> new CasePage(found, words.words())))
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("case", number)));
  }

  private Optional<LocalDate> day() {
    try {
      return asOf.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asOf));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** The case after this one in the list that was looked at last; empty after the last. */
  public String getNext() {
    return order.next(number).orElse("");
  }

  public String getPrevious() {
    return order.previous(number).orElse("");
  }

  /** What was done just now, and in which case; empty when nothing was. */
  public String getDoneText() {
    return FlowAct.named(done)
        .map(act -> words.with("desk.done", words.words().of("cases.act", act), getOf()))
        .orElse("");
  }

  /** The case in which something was done, when it is another than this one. */
  public String getElsewhere() {
    return getOf().equals(number) ? "" : getOf();
  }

  /** The keys that work on this page: the key, then what it does. */
  public Map<String, String> getKeys() {
    Map<String, String> keys = new LinkedHashMap<>();
    KEYS.forEach((key, word) -> keys.put(key, words.of("desk.key." + word)));
    return keys;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done == null ? "" : done;
  }

  public String getOf() {
    return CaseNumber.parse(of).map(CaseNumber::value).orElse("");
  }

  public void setOf(String of) {
    this.of = of == null ? "" : of;
  }

  /** The step whose answer can be taken back at once; empty where none can. */
  Optional<StepId> undone() {
    try {
      return undo.isEmpty() ? Optional.empty() : Optional.of(new StepId(undo));
    } catch (IllegalArgumentException notAStep) {
      return Optional.empty();
    }
  }

  public String getUndo() {
    return undone().map(StepId::value).orElse("");
  }

  public void setUndo(String undo) {
    this.undo = undo == null ? "" : undo;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number == null ? "" : number.strip();
  }

  public String getAsOf() {
    return asOf;
  }

  public void setAsOf(String asOf) {
    this.asOf = asOf == null ? "" : asOf.strip();
  }
}
