package io.gongjian.webapp.adapter.document;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.CheckingUploads;
import io.gongjian.engine.upload.ClearingUploads;
import io.gongjian.engine.upload.KeepingUpload;
import io.gongjian.engine.upload.MaterialsOfProject;
import io.gongjian.engine.upload.OpenUploads;
import io.gongjian.engine.upload.PartStore;
import io.gongjian.engine.upload.ReceivingUpload;
import io.gongjian.engine.upload.StartUpload;
import io.gongjian.engine.upload.StartingUpload;
import io.gongjian.engine.upload.Upload;
import io.gongjian.engine.upload.UploadId;
import io.gongjian.engine.upload.UploadLimits;
import io.gongjian.engine.upload.UploadPiece;
import io.gongjian.engine.upload.UploadProgress;
import io.gongjian.engine.upload.UploadQuota;
import io.gongjian.engine.upload.UploadSpace;
import io.gongjian.engine.upload.UploadState;
import io.gongjian.engine.upload.VirusScanner;
import io.gongjian.webapp.adapter.document.inspection.InspectingFile;
import io.gongjian.webapp.adapter.document.pdf.PdfBoxInspection;
import io.gongjian.webapp.adapter.document.pdf.PdfProcesses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The use cases of uploads over a real folder, with uploads and ledger in memory. */
final class ReceivedFiles {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final PdfProcesses PROCESSES =
      new PdfProcesses(PdfProcesses.Bounds.ofInspecting());
  private static final CreditCode OWNER = code("91469000TEXT00001");

  final ProjectId project = new ProjectId(new UUID(1, 1));
  private final Map<UploadId, Upload> open = new ConcurrentHashMap<>();
  private final Map<ContentHash, LedgerDocument> ledger = new HashMap<>();
  private final Path folder;
  private final StartingUpload starting;
  private final ReceivingUpload receiving;
  private final CheckingUploads checking;

  ReceivedFiles(Path folder, VirusScanner scanner) {
    this(folder, scanner, UploadQuota.usual(), OptionalLong.empty());
  }

  /**
   * Files within a quota.
   *
   * @param disk what the disk holds in all, when it is not the real one
   */
  ReceivedFiles(Path folder, VirusScanner scanner, UploadQuota quota, OptionalLong disk) {
    this.folder = folder;
    Project owned =
        new Project(
            project,
            "项目",
            new RegionCode("460100"),
            new Organisation(OWNER, "公司"),
            Optional.empty(),
            Optional.empty(),
            0,
            NOW,
            NOW);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    PartStore parts = new PartsOnSmallDisk(new FolderParts(folder), folder, disk);
    UploadLimits limits = UploadLimits.usual();
    KeepingUpload keeping =
        new KeepingUpload(
            new KeepingUpload.Stores(
                uploads(), parts, new FolderDocuments(folder), new MemoryLedger()),
            new InspectingFile(limits, new PdfBoxInspection(PROCESSES)),
            scanner,
            clock);
    UploadSpace space = new UploadSpace(uploads(), parts, new MemoryLedger(), quota);
    this.starting =
        new StartingUpload(
            id -> id.equals(project) ? Optional.of(owned) : Optional.empty(),
            new MaterialsOfProject(
                (region, day) -> new PackChoice.NoPack(region),
                reference -> Optional.empty(),
                of -> List.of(),
                clock),
            new StartingUpload.Stores(
                uploads(),
                parts,
                space,
                this::inTurn,
                new ClearingUploads(uploads(), parts, limits, clock)),
            limits,
            UUID::randomUUID,
            clock);
    this.receiving =
        new ReceivingUpload(
            id -> id.equals(project) ? Optional.of(owned) : Optional.empty(),
            uploads(),
            parts,
            space,
            new MemoryLedger(),
            keeping);
    this.checking = new CheckingUploads(uploads(), parts, keeping);
  }

  private synchronized <T> Attempt<T> inTurn(ProjectId of, Supplier<Attempt<T>> work) {
    return work.get();
  }

  static CreditCode code(String seventeen) {
    return new CreditCode(seventeen + CreditCode.checkCharacter(seventeen));
  }

  static Actor owner() {
    return new Actor(new AccountName("li"), Role.APPLICANT, Optional.of(OWNER));
  }

  static Actor stranger() {
    return new Actor(
        new AccountName("wang"), Role.APPLICANT, Optional.of(code("91469000TEXT00002")));
  }

  Attempt<Upload> start(Actor actor, String name, long size) {
    return starting.start(
        actor, new StartUpload(project, name, size, Optional.empty(), Optional.empty()));
  }

  Attempt<UploadProgress> append(Actor actor, UploadId id, long offset, InputStream piece) {
    return receiving.append(actor, project, id, UploadPiece.at(offset, piece));
  }

  Attempt<UploadProgress> progress(Actor actor, UploadId id) {
    return receiving.progress(actor, project, id);
  }

  /** Hands in a whole file. */
  Attempt<UploadProgress> handIn(String name, byte[] content) {
    return start(owner(), name, content.length)
        .then(upload -> append(owner(), upload.id(), 0, new ByteArrayInputStream(content)));
  }

  /** Checks again what waits. */
  int checkedAgain() throws IOException {
    return checking.check();
  }

  /** What is not a document yet. */
  List<UploadProgress> waiting() {
    return receiving.open(owner(), project).asDone().orElseThrow();
  }

  /** What the ledger holds. */
  List<LedgerDocument> documents() {
    return List.copyOf(ledger.values());
  }

  /** An upload that nobody finished, begun so long ago. */
  void begunEarlier(Duration ago, long size) throws IOException {
    UploadId id = new UploadId(UUID.randomUUID());
    open.put(
        id,
        new Upload(
            id,
            project,
            "old.pdf",
            size,
            Optional.empty(),
            Optional.empty(),
            NOW.minus(ago),
            owner().account()));
    new FolderParts(folder).create(id);
  }

  /** The word of the fault a file is refused with; empty when it is taken. */
  String fault(Attempt<?> attempt) {
    Optional<Refusal> refusal = attempt.asRefused();
    if (refusal.isPresent() && refusal.get() instanceof Refusal.BadUpload bad) {
      return bad.fault().word();
    }
    return refusal.map(Object::toString).orElse("");
  }

  /** Clears as a server does that starts some hours after everything here was begun. */
  int clearedAfter(Duration later) throws IOException {
    Clock clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
    return new ClearingUploads(uploads(), new FolderParts(folder), UploadLimits.usual(), clock)
        .clear();
  }

  /** All files that lie in the folder. */
  List<Path> left() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  boolean hasOpen() {
    return !new MemoryUploads().of(project).isEmpty();
  }

  private OpenUploads uploads() {
    return new MemoryUploads();
  }

  private final class MemoryUploads implements OpenUploads {
    @Override
    public void store(Upload upload) {
      open.put(upload.id(), upload);
    }

    @Override
    public Optional<Upload> find(UploadId id) {
      return Optional.ofNullable(open.get(id));
    }

    @Override
    public int count(ProjectId of) {
      return of(of).size();
    }

    @Override
    public List<Upload> of(ProjectId of) {
      return open.values().stream().filter(one -> one.state() != UploadState.KEPT).toList();
    }

    @Override
    public long announced(ProjectId of) {
      return announced();
    }

    @Override
    public long announced(CreditCode organisation) {
      return announced();
    }

    @Override
    public long announced() {
      return of(project).stream().mapToLong(Upload::size).sum();
    }

    @Override
    public List<Upload> stale(Instant instant) {
      return open.values().stream()
          .filter(one -> one.startedAt().isBefore(instant))
          .filter(one -> one.state() != UploadState.CHECKING)
          .toList();
    }

    @Override
    public List<Upload> waiting() {
      return open.values().stream().filter(one -> one.state() == UploadState.CHECKING).toList();
    }

    @Override
    public void waits(UploadId id, Instant at) {
      change(id, Optional.of(at), Optional.empty(), Optional.empty());
    }

    @Override
    public void refused(UploadId id, UploadFault fault) {
      change(id, Optional.of(NOW), Optional.of(fault), Optional.empty());
    }

    @Override
    public void kept(UploadId id, ContentHash hash) {
      change(id, Optional.empty(), Optional.empty(), Optional.of(hash));
    }

    private void change(
        UploadId id,
        Optional<Instant> triedAt,
        Optional<UploadFault> refusal,
        Optional<ContentHash> kept) {
      Upload old = Objects.requireNonNull(open.get(id));
      open.put(
          id,
          new Upload(
              id,
              old.project(),
              old.name(),
              old.size(),
              old.material(),
              old.validUntil(),
              old.startedAt(),
              old.startedBy(),
              triedAt,
              refusal,
              kept));
    }

    @Override
    public void remove(UploadId id) {
      open.remove(id);
    }
  }

  private final class MemoryLedger implements Ledger {
    @Override
    public List<LedgerDocument> documents(ProjectId of) {
      return List.copyOf(ledger.values());
    }

    @Override
    public Optional<LedgerDocument> document(ProjectId of, ContentHash hash) {
      return Optional.ofNullable(ledger.get(hash));
    }

    @Override
    public long kept(ProjectId of) {
      return ledger.values().stream().mapToLong(LedgerDocument::size).sum();
    }

    @Override
    public long kept(CreditCode organisation) {
      return kept(project);
    }

    @Override
    public boolean needs(ContentHash hash) {
      return ledger.containsKey(hash);
    }

    @Override
    public LedgerDocument add(LedgerDocument document) {
      ledger.put(document.hash(), document);
      return document;
    }

    @Override
    public void used(ProjectId of, ContentHash hash, MaterialId material, String caseNumber) {
      throw new UnsupportedOperationException("no case uses what is only received");
    }
  }
}
