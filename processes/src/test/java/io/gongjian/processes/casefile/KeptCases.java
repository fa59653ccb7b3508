package io.gongjian.processes.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.FindCase;
import io.gongjian.engine.casefile.FindRecord;
import io.gongjian.engine.casefile.FindReminders;
import io.gongjian.engine.casefile.KeptCase;
import io.gongjian.engine.casefile.LockCase;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.casefile.StoreCase;
import io.gongjian.engine.casefile.StoreNotices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cases in memory. */
final class KeptCases
    implements LockCase, FindCase, FindRecord, StoreCase, StoreNotices, FindReminders {

  private final Map<CaseNumber, KeptCase> cases = new TreeMap<>();
  private final List<RecordEntry> record = new ArrayList<>();
  private final List<CaseNotice> notices = new ArrayList<>();

  @Override
  public Optional<CaseFile> lock(CaseNumber number) {
    return find(number);
  }

  @Override
  public Optional<CaseFile> find(CaseNumber number) {
    return Optional.ofNullable(cases.get(number)).map(KeptCase::file);
  }

  @Override
  public List<CaseFile> ofApplication(String application) {
    return cases.values().stream()
        .map(KeptCase::file)
        .filter(file -> file.number().application().equals(application))
        .toList();
  }

  @Override
  public List<RecordEntry> record(CaseNumber number) {
    return record.stream().filter(entry -> entry.number().equals(number)).toList();
  }

  @Override
  public Optional<RecordEntry> made(AccountName by, String key) {
    return record.stream()
        .filter(entry -> entry.by().equals(by) && entry.key().filter(key::equals).isPresent())
        .findFirst();
  }

  @Override
  public void add(KeptCase kept, List<RecordEntry> added) {
    cases.put(kept.file().number(), kept);
    record.addAll(added);
  }

  @Override
  public void change(KeptCase kept, List<RecordEntry> more) {
    add(kept, more);
  }

  @Override
  public void add(List<CaseNotice> some) {
    notices.addAll(some);
  }

  @Override
  public List<CaseNumber> due(LocalDate today, int most) {
    return cases.values().stream()
        .filter(kept -> kept.remindOn().filter(day -> !day.isAfter(today)).isPresent())
        .map(kept -> kept.file().number())
        .toList();
  }

  List<CaseNotice> notices() {
    return notices;
  }

  KeptCase kept(CaseNumber number) {
    return Optional.ofNullable(cases.get(number)).orElseThrow();
  }
}
