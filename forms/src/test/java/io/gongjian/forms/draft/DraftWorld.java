package io.gongjian.forms.draft;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.BeginCases;
import io.gongjian.engine.effect.EffectHashes;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.FixedDetermination;
import io.gongjian.forms.PlainRows;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.application.AnsweredFacts;
import io.gongjian.forms.application.ReviewingDraft;
import io.gongjian.forms.application.Submission;
import io.gongjian.forms.application.SubmissionKey;
import io.gongjian.forms.application.SubmitDraft;
import io.gongjian.forms.application.SubmittingDraft;
import io.gongjian.forms.application.Surprises;
import io.gongjian.forms.check.CheckingForm;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.prefill.AskingRegister;
import io.gongjian.forms.prefill.EarlierAnswer;
import io.gongjian.forms.prefill.Prefilling;
import io.gongjian.forms.prefill.Register;
import io.gongjian.forms.prefill.RegisterEntry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The test province with one project of two applicants, and every use case of drafts. */
public final class DraftWorld implements AutoCloseable {

  public static final CreditCode OWNER = new CreditCode("91460100MA5DEM012B");
  public static final Actor LI = applicant("li", OWNER);
  public static final Actor WANG = applicant("wang", OWNER);
  public static final Actor STRANGER = applicant("zhao", new CreditCode("91460200MA5DEM020B"));
  public static final Actor APPROVER =
      new Actor(new AccountName("shenpi"), Role.APPROVER, Optional.empty());

  public final MemoryStore store = new MemoryStore();
  public final List<LicenceDocument> licences = new ArrayList<>();
  public final List<ResolvedMaterial> materials = new ArrayList<>();
  public final List<String> used = new ArrayList<>();
  public final List<BeginCases.HandedIn> begun = new ArrayList<>();

  /** The sources that were asked, in order. */
  public final List<String> asked = new ArrayList<>();

  public final Map<String, Object> registered = new HashMap<>();
  public final ProjectId project = new ProjectId(new UUID(0, 1));
  public Instant now = Instant.parse("2026-01-01T02:00:00Z");
  public Duration passing = Duration.ZERO;
  private final Map<PackReference, Pack> packs = new HashMap<>();
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final Prefilling prefilling;
  private final StandingDraft standing;
  private final ShowingDraft showing;
  private final DraftAccess access =
      new DraftAccess(
          store,
          id -> store.find(id).map(Draft::project),
          store::project,
          new DraftAccess.Locks(store::project, store::project, store));
  private final Clock clock = new Ticking();
  private Pack serving;
  private long ids;

  /** A clock that the test sets. */
  private final class Ticking extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    /** So much time passes with each reading. */
    @Override
    public Instant instant() {
      now = now.plus(passing);
      return now;
    }
  }

  private final class Registered implements Register {

    @Override
    public LocalText title() {
      return new LocalText("登记", "Register");
    }

    @Override
    public Optional<RegisterEntry> find(CreditCode organisation) {
      asked.add("register");
      return Optional.of(new RegisterEntry(registered, LocalDate.of(2025, 12, 1)));
    }
  }

  public DraftWorld(Pack pack) {
    this(pack, null);
  }

  public DraftWorld(Pack pack, @Nullable Register register) {
    this.serving = pack;
    packs.put(pack.reference(), pack);
    DirectingForm directing = new DirectingForm(new PlainRows(), new FixedDetermination());
    prefilling =
        new Prefilling(
            store::facts,
            this::earlier,
            found -> licences(),
            name -> Optional.empty(),
            new AskingRegister(
                register == null ? new Registered() : register,
                Runnable::run,
                executor,
                Duration.ofMillis(200),
                clock),
            ZoneOffset.UTC);
    EffectHashes effects = new EffectHashes(64);
    FindPackVersion versions = reference -> Optional.ofNullable(packs.get(reference));
    standing =
        new StandingDraft(
            versions,
            store::facts,
            new FixedDetermination(),
            new CheckingForm(directing),
            new ServedForms(8),
            effects);
    showing =
        new ShowingDraft(
            prefilling,
            (region, day) -> new PackChoice.Chosen(serving),
            new TellingTransition(versions, effects));
    store.put(
        new Project(
            project,
            "测试项目",
            new RegionCode("990000"),
            new Organisation(OWNER, "海口示范建设有限公司"),
            Optional.empty(),
            Optional.empty(),
            0,
            now,
            now));
  }

  private List<EarlierAnswer> earlier(ProjectId of, Collection<FieldId> fields) {
    asked.add("earlier " + fields);
    return store.earlier();
  }

  private List<LicenceDocument> licences() {
    asked.add("licences");
    return licences;
  }

  private static Actor applicant(String name, CreditCode organisation) {
    return new Actor(new AccountName(name), Role.APPLICANT, Optional.of(organisation));
  }

  public static DraftWorld ofTheProvince() {
    return new DraftWorld(TestPacks.province());
  }

  /** From now on another version of the pack serves. */
  public void publish(Pack pack) {
    packs.put(pack.reference(), pack);
    serving = pack;
  }

  public void know(String fact, FactValue value) {
    Project before = store.project(project).orElseThrow();
    store.storeFacts(
        before.next(now),
        List.of(
            new FactRecord(
                new FactId(fact),
                Answer.of(value),
                Optional.empty(),
                FactSource.APPLICANT,
                Optional.empty(),
                now,
                LI.account(),
                before.version() + 1)));
  }

  public Attempt<OpenedDraft> create(Actor actor, String... matters) {
    return new CreatingDraft(
            new CreatingDraft.Stores(
                store::project,
                store::facts,
                (region, day) -> new PackChoice.Chosen(serving),
                store,
                store),
            new FixedDetermination(),
            prefilling,
            standing,
            showing,
            this::nextId,
            clock)
        .create(actor, project, List.of(matters));
  }

  private UUID nextId() {
    ids++;
    return new UUID(7, ids);
  }

  public OpenedDraft begin(String... matters) {
    return create(LI, matters).asDone().orElseThrow();
  }

  public OpenedDraft open(DraftId id) {
    return opening().open(LI, id).asDone().orElseThrow();
  }

  private OpeningDraft opening() {
    return new OpeningDraft(access, store, standing, showing, clock);
  }

  public ReviewingDraft.Review review(DraftId id) {
    return new ReviewingDraft(
            opening(),
            standing,
            (found, pack, determination, matters, today) -> List.copyOf(materials),
            store,
            new Surprises(store::facts))
        .review(LI, id)
        .asDone()
        .orElseThrow();
  }

  public Attempt<PatchedDraft> patch(
      Actor actor, DraftId draft, long basedOn, Map<String, @Nullable Object> fields) {
    return new PatchingDraft(access, store, store, standing, showing, clock)
        .patch(actor, draft, basedOn, fields);
  }

  public PatchedDraft save(Actor actor, DraftId draft, Map<String, @Nullable Object> fields) {
    long version = store.find(draft).orElseThrow().version();
    return patch(actor, draft, version, fields).asDone().orElseThrow();
  }

  public ReconcilingDraft reconciling() {
    return new ReconcilingDraft(
        access,
        new ReconcilingDraft.Stores(store, store, (region, day) -> new PackChoice.Chosen(serving)),
        standing,
        showing,
        prefilling,
        clock);
  }

  public Attempt<Submission> submit(DraftId draft, String key, String... promises) {
    return new SubmittingDraft(
            access,
            new SubmittingDraft.Stores(
                store,
                store,
                store::claim,
                (region, day) -> store.next(),
                store,
                store,
                store::store,
                (owner, evidence, material, number) ->
                    used.add(number + " " + material + " " + evidence.content().orElseThrow()),
                begun::add),
            standing,
            showing,
            (found, pack, determination, matters, today) -> List.copyOf(materials),
            new AnsweredFacts(store::facts, store::storeFacts),
            new EngineVersion("test"),
            clock)
        .submit(LI, new SubmitDraft(draft, new SubmissionKey(key), Set.of(promises)));
  }

  public static DraftField field(OpenedDraft opened, String id) {
    return opened.fields().stream()
        .filter(field -> field.field().id().equals(new FieldId(id)))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
