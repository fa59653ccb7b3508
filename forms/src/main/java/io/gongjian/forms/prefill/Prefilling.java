package io.gongjian.forms.prefill;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.FindAccount;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Element;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.licence.FindLicences;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.matter.Licence;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.FindFacts;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectFacts;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValueJson;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.forms.wording.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gathers what is known of the fields of a form. Facts come from the project; elements from the
 * source that the pack names for them; what then is still open from earlier applications of the
 * project. A source that does not answer leaves its fields open.
 */
public final class Prefilling {

  private static final String LICENCE = "licence.";
  private static final String ORGANISATION = "organisation.";

  private final FindFacts findFacts;
  private final FindEarlierAnswers findEarlierAnswers;
  private final FindLicences findLicences;
  private final FindAccount findAccount;
  private final AskingRegister register;
  private final ZoneId zone;

  public Prefilling(
      FindFacts findFacts,
      FindEarlierAnswers findEarlierAnswers,
      FindLicences findLicences,
      FindAccount findAccount,
      AskingRegister register,
      ZoneId zone) {
    this.findFacts = findFacts;
    this.findEarlierAnswers = findEarlierAnswers;
    this.findLicences = findLicences;
    this.findAccount = findAccount;
    this.register = register;
    this.zone = zone;
  }

  /** What is known now of the fields of {@code form}. */
  public Prefill prefill(
      Actor actor, Project project, Pack pack, MergedForm form, LocalDate today) {
    FactSheet known =
        ProjectFacts.of(project, findFacts.find(project.id()), pack.vocabulary()).sheet();
    return prefill(actor, project, pack, known, form.fields().values(), today);
  }

  /**
   * What is known now of some fields; only the sources that these have are asked.
   *
   * @param known what is known of the project
   */
  public Prefill prefill(
      Actor actor,
      Project project,
      Pack pack,
      FactSheet known,
      Collection<MergedField> fields,
      LocalDate today) {
    return fields.isEmpty()
        ? Prefill.NONE
        : new Round(actor, project, pack, known, fields, today).gather();
  }

  /** One gathering: each source is asked once, and only when a field wants it. */
  private final class Round {

    private final Actor actor;
    private final Project project;
    private final Pack pack;
    private final FactSheet known;
    private final Collection<MergedField> fields;
    private final LocalDate today;
    private final Map<FieldId, Prefilled> values = new HashMap<>();
    private final List<SilentSource> silent = new ArrayList<>();

    Round(
        Actor actor,
        Project project,
        Pack pack,
        FactSheet known,
        Collection<MergedField> fields,
        LocalDate today) {
      this.actor = actor;
      this.project = project;
      this.pack = pack;
      this.known = known;
      this.fields = fields;
      this.today = today;
    }

    Prefill gather() {
      facts();
      declared();
      earlier();
      return new Prefill(values, silent);
    }

    private void facts() {
      for (MergedField field : fields) {
        if (field.kind() == FieldKind.FACT) {
          known
              .find(new FactId(field.id().value()))
              .ifPresent(fact -> put(field, FactValueJson.tree(fact.value()), source(fact)));
        }
      }
    }

    private Source source(Fact fact) {
      SourceKind kind = kind(fact.source());
      LocalText name =
          fact.origin()
              .map(Sentences::same)
              .orElseGet(
                  () ->
                      Sentences.of(
                          kind == SourceKind.OUTCOME ? "source.outcome" : "source.project"));
      return new Source(kind, name, fact.knownSince().map(this::day));
    }

    private static SourceKind kind(FactSource source) {
      return switch (source) {
        case APPLICANT, PROJECT, REGION, DERIVED, DEFAULT -> SourceKind.PROJECT;
        case LICENCE -> SourceKind.LICENCE;
        case OUTCOME -> SourceKind.OUTCOME;
        case REGISTER -> SourceKind.REGISTER;
      };
    }

    private void declared() {
      Map<String, List<MergedField>> wanted = new HashMap<>();
      for (MergedField field : fields) {
        Optional.ofNullable(pack.forms().elements().get(field.id()))
            .flatMap(Element::prefill)
            .ifPresent(
                source -> wanted.computeIfAbsent(source, name -> new ArrayList<>()).add(field));
      }
      profile(wanted);
      if (wanted.keySet().stream().anyMatch(name -> name.startsWith(ORGANISATION))) {
        registered(wanted);
      }
      if (wanted.keySet().stream().anyMatch(name -> name.startsWith(LICENCE))) {
        licences(wanted);
      }
    }

    private void profile(Map<String, List<MergedField>> wanted) {
      Source record =
          new Source(
              SourceKind.PROJECT,
              Sentences.of("source.project"),
              Optional.of(day(project.createdAt())));
      Source profile =
          new Source(SourceKind.PROFILE, Sentences.of("source.profile"), Optional.empty());
      give(wanted, "project.name", Optional.of(project.name()), record);
      give(wanted, "project.code", project.code().map(Object::toString), record);
      give(wanted, "project.region", Optional.of(project.region().value()), record);
      give(wanted, "organisation.name", Optional.of(project.organisation().name()), profile);
      give(
          wanted,
          "organisation.credit_code",
          Optional.of(project.organisation().code().value()),
          profile);
      if (wanted.containsKey("applicant.name")) {
        give(
            wanted,
            "applicant.name",
            findAccount.find(actor.account()).map(account -> account.shownName()),
            profile);
      }
    }

    /** What a register says beats what the profile says. */
    private void registered(Map<String, List<MergedField>> wanted) {
      AskingRegister.Reply reply = register.ask(project.organisation().code());
      if (reply instanceof AskingRegister.Reply.Silent) {
        silent.add(new SilentSource(SourceKind.REGISTER, register.title()));
      } else if (reply instanceof AskingRegister.Reply.Told told) {
        Source source =
            new Source(SourceKind.REGISTER, register.title(), Optional.of(told.entry().asOf()));
        told.entry()
            .values()
            .forEach(
                (name, value) -> give(wanted, ORGANISATION + name, Optional.of(value), source));
      }
    }

    private void licences(Map<String, List<MergedField>> wanted) {
      Map<LicenceId, LicenceDocument> held = new HashMap<>();
      findLicences.of(project).stream()
          .filter(licence -> licence.isValidOn(today))
          .forEach(licence -> held.putIfAbsent(licence.kind(), licence));
      held.forEach(
          (id, licence) -> {
            Licence known = pack.licences().get(id);
            LocalText title = known == null ? Sentences.same(id.value()) : known.title();
            Source source =
                new Source(
                    SourceKind.LICENCE,
                    Sentences.of("source.licence", title),
                    Optional.of(licence.validFrom()));
            String name = LICENCE + id.value();
            give(wanted, name + ".number", Optional.of(licence.number()), source);
            give(wanted, name + ".issuer", Optional.of(licence.issuer().value()), source);
            give(wanted, name + ".issued_on", Optional.of(licence.validFrom().toString()), source);
            give(wanted, name + ".valid_until", licence.validUntil().map(Object::toString), source);
          });
    }

    private void earlier() {
      Map<FieldId, MergedField> open = new TreeMap<>();
      for (MergedField field : fields) {
        if (field.kind() != FieldKind.FACT && !values.containsKey(field.id())) {
          open.put(field.id(), field);
        }
      }
      if (open.isEmpty()) {
        return;
      }
      for (EarlierAnswer answer : findEarlierAnswers.find(project.id(), open.keySet())) {
        Optional.ofNullable(open.get(answer.field()))
            .filter(field -> !values.containsKey(field.id()))
            .ifPresent(
                field ->
                    put(
                        field,
                        answer.value(),
                        new Source(
                            SourceKind.APPLICATION,
                            Sentences.of(
                                "source.application", Sentences.same(answer.application())),
                            Optional.of(day(answer.at())))));
      }
    }

    private <T> void give(
        Map<String, List<MergedField>> wanted, String name, Optional<T> value, Source source) {
      for (MergedField field : wanted.getOrDefault(name, List.of())) {
        value.ifPresent(given -> put(field, given, source));
      }
    }

    /** Takes a value, unless it is of another type than the field. */
    private void put(MergedField field, Object value, Source source) {
      boolean fits =
          FieldValues.type(field.shape()).isEmpty()
              || FieldValues.read(field.shape(), value).isPresent();
      if (fits) {
        values.put(field.id(), new Prefilled(value, source));
      }
    }

    private LocalDate day(Instant instant) {
      return LocalDate.ofInstant(instant, zone);
    }
  }
}
