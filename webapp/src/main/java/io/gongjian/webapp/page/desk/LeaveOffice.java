package io.gongjian.webapp.page.desk;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.HeldTasks;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.draft.Told;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands over what one who leaves has to do: a list first, then case by case. */
@Named("leaving")
@ViewScoped
public class LeaveOffice implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject LeaveReader reader;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String person = "";
  private String to = "";
  private List<TaskLine> lines = List.of();
  private long total;
  private long handed;
  private Map<String, String> refused = Map.of();

  /** Reads what the person has to do. */
  public void open() {
    reader
        .held(named(person).orElse(new AccountName("nobody")))
        .fold(
            held -> {
              show(held);
              return true;
            },
            refusal -> {
              refusing.show(refusal);
              return false;
            });
  }

  private void show(HeldTasks held) {
    lines = reader.lines(held.cases());
    total = held.total();
  }

  /** Hands over what is listed, and lists what is left. */
  public void hand() {
    Optional<AccountName> from = named(person);
    Optional<AccountName> other = named(to);
    if (from.isEmpty() || other.isEmpty() || from.equals(other)) {
      return;
    }
    reader
        .hand(from.get(), other.get())
        .fold(
            results -> {
              told(results);
              return true;
            },
            refusal -> {
              refusing.show(refusal);
              return false;
            });
    reader.held(from.get()).asDone().ifPresent(this::show);
  }

  private void told(Map<CaseNumber, Optional<Refusal>> results) {
    handed += results.values().stream().filter(Optional::isEmpty).count();
    Map<String, String> why = new LinkedHashMap<>();
    results.forEach(
        (number, refusal) ->
            refusal.ifPresent(
                one -> {
                  Told told = Told.of(one, words.words());
                  why.put(
                      number.value(),
                      told.getReasons().isEmpty()
                          ? told.getText()
                          : String.join(words.of("word.comma"), told.getReasons()));
                }));
    refused = why;
  }

  private static Optional<AccountName> named(String text) {
    return Optional.of(text).filter(AccountName::isName).map(AccountName::new);
  }

  /** True when both are named and something is there to hand over. */
  public boolean isReady() {
    return named(person).isPresent()
        && named(to).isPresent()
        && !person.equals(to)
        && !lines.isEmpty();
  }

  public boolean isAsked() {
    return named(person).isPresent();
  }

  /** How far it has come; empty before anything was done. */
  public String getProgress() {
    return handed == 0 && refused.isEmpty()
        ? ""
        : words.with("tasks.leave.progress", handed, refused.size(), total);
  }

  /** Why a case was not handed over, by its number. */
  public Map<String, String> getRefused() {
    return refused;
  }

  public List<TaskLine> getLines() {
    return lines;
  }

  public long getTotal() {
    return total;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person == null ? "" : person.strip();
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to == null ? "" : to.strip();
  }
}
