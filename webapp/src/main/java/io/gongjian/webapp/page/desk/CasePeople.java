package io.gongjian.webapp.page.desk;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.webapp.entry.language.Words;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Names people as pages do. */
final class CasePeople {

  private final Map<AccountName, String> names;
  private final Words words;

  CasePeople(Map<AccountName, String> names, Words words) {
    this.names = names;
    this.words = words;
  }

  /** The shown name; the account where there is none any more. */
  String of(String person) {
    if (person.equals(PersonId.SYSTEM.value())) {
      return words.of("desk.system");
    }
    if (person.equals(PersonId.APPLICANT.value())) {
      return words.of("desk.applicant");
    }
    return AccountName.isName(person)
        ? names.getOrDefault(new AccountName(person), person)
        : person;
  }

  String of(PersonId person) {
    return of(person.value());
  }

  String of(Collection<PersonId> people) {
    return people.stream().map(this::of).collect(Collectors.joining(words.of("word.comma")));
  }
}
