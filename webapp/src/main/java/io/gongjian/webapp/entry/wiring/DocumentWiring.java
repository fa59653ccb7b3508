package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.ledger.DocumentStore;
import io.gongjian.engine.ledger.DocumentsOfProject;
import io.gongjian.engine.ledger.PaintDocument;
import io.gongjian.engine.licence.ImportingLicence;
import io.gongjian.engine.licence.LicencesOfProject;
import io.gongjian.engine.licence.ReadingLicenceHistory;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.paper.SetOnPaper;
import io.gongjian.engine.project.DeterminingProject;
import io.gongjian.engine.project.FindingRemit;
import io.gongjian.engine.project.NewId;
import io.gongjian.engine.resolution.ListingMaterials;
import io.gongjian.engine.resolution.ResolvingMaterials;
import io.gongjian.engine.upload.CheckingUploads;
import io.gongjian.engine.upload.ClearingDocuments;
import io.gongjian.engine.upload.ClearingUploads;
import io.gongjian.engine.upload.KeepingUpload;
import io.gongjian.engine.upload.MaterialsOfProject;
import io.gongjian.engine.upload.ReceivingUpload;
import io.gongjian.engine.upload.StartingUpload;
import io.gongjian.engine.upload.UploadSpace;
import io.gongjian.engine.upload.VirusScanner;
import io.gongjian.webapp.adapter.document.FolderDocuments;
import io.gongjian.webapp.adapter.document.FolderParts;
import io.gongjian.webapp.adapter.document.inspection.InspectingFile;
import io.gongjian.webapp.adapter.document.pdf.PaintingPdf;
import io.gongjian.webapp.adapter.document.pdf.PdfBoxInspection;
import io.gongjian.webapp.adapter.document.pdf.PdfProcesses;
import io.gongjian.webapp.adapter.owner.OwnerOnly;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.application.MyBatisApplications;
import io.gongjian.webapp.adapter.persistence.draft.MyBatisDrafts;
import io.gongjian.webapp.adapter.persistence.ledger.MyBatisLedger;
import io.gongjian.webapp.adapter.persistence.licence.MyBatisLicences;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.adapter.persistence.upload.MyBatisUploads;
import io.gongjian.webapp.adapter.print.PdfPaper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import org.eclipse.microprofile.config.ConfigProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Licences, ledgers and uploads: their stores and use cases. */
@ApplicationScoped
public class DocumentWiring {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentWiring.class);

  /** A file must not be able to fill the log; held here, since a logger nobody holds forgets. */
  private static final List<java.util.logging.Logger> QUIET =
      List.of(
          java.util.logging.Logger.getLogger("org.apache.pdfbox"),
          java.util.logging.Logger.getLogger("org.apache.fontbox"));

  @Inject Database database;
  @Inject MyBatisProjects projects;
  @Inject FindPack findPack;
  @Inject NewId newId;
  @Inject Clock clock;

  private final DocumentSettings settings =
      DocumentSettings.of(
          name -> ConfigProvider.getConfig().getOptionalValue(name, String.class),
          Path.of(System.getProperty("user.dir")));

  private final PdfProcesses inspecting = new PdfProcesses(PdfProcesses.Bounds.ofInspecting());
  private final PdfProcesses painting = new PdfProcesses(PdfProcesses.Bounds.ofPainting());

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    LOG.info("Documents are kept in {}", settings.folder());
    closeToOthers();
    if (settings.scanner().isEmpty()) {
      LOG.warn("Uploads are not scanned for viruses: set {}", DocumentSettings.CLAMAV);
    }
  }

  /** Earlier versions left the folder of documents open to others. */
  private void closeToOthers() {
    try {
      for (Path ours : FolderDocuments.foldersIn(settings.folder())) {
        OwnerOnly.closeAll(ours);
      }
    } catch (IOException unreadable) {
      LOG.warn("The folder of documents could not be closed to others", unreadable);
    }
  }

  @PreDestroy
  void stop() {
    inspecting.close();
    painting.close();
  }

  @Produces
  @Singleton
  SetOnPaper setOnPaper() {
    return new PdfPaper();
  }

  @Produces
  @Singleton
  PaintDocument paintDocument() {
    return new PaintingPdf(painting);
  }

  @Produces
  @Singleton
  MyBatisLicences licences() {
    return new MyBatisLicences(database);
  }

  @Produces
  @Singleton
  MyBatisLedger ledger() {
    return new MyBatisLedger(database);
  }

  @Produces
  @Singleton
  DocumentStore documents() {
    return new FolderDocuments(settings.folder());
  }

  @Produces
  @Singleton
  ResolvingMaterials resolvingMaterials() {
    return new ResolvingMaterials(licences(), ledger());
  }

  @Produces
  @Singleton
  ListingMaterials listingMaterials(DeterminingProject determining, FindingRemit findingRemit) {
    return new ListingMaterials(determining, findingRemit, resolvingMaterials());
  }

  @Produces
  @Singleton
  ImportingLicence importingLicence() {
    return new ImportingLicence(findPack, projects, licences(), clock);
  }

  @Produces
  @Singleton
  ReadingLicenceHistory readingLicenceHistory() {
    return new ReadingLicenceHistory(projects, licences());
  }

  @Produces
  @Singleton
  LicencesOfProject licencesOfProject() {
    return new LicencesOfProject(projects, licences());
  }

  @Produces
  @Singleton
  DocumentsOfProject documentsOfProject(
      FindingRemit findingRemit, MyBatisApplications applications) {
    return new DocumentsOfProject(projects, findingRemit, applications::cases, ledger());
  }

  @Produces
  @Singleton
  ClearingUploads clearingUploads() {
    return new ClearingUploads(uploads(), parts(), settings.limits(), clock);
  }

  @Produces
  @Singleton
  ClearingDocuments clearingDocuments() {
    return new ClearingDocuments(documents(), ledger(), clock);
  }

  @Produces
  @Singleton
  StartingUpload startingUpload(
      TurnInTransaction turn, FindPackVersion findPackVersion, MyBatisDrafts drafts) {
    return new StartingUpload(
        projects,
        new MaterialsOfProject(findPack, findPackVersion, drafts, clock),
        new StartingUpload.Stores(uploads(), parts(), space(), turn, clearingUploads()),
        settings.limits(),
        newId,
        clock);
  }

  @Produces
  @Singleton
  ReceivingUpload receivingUpload() {
    return new ReceivingUpload(projects, uploads(), parts(), space(), ledger(), keeping());
  }

  @Produces
  @Singleton
  CheckingUploads checkingUploads() {
    return new CheckingUploads(uploads(), parts(), keeping());
  }

  private KeepingUpload keeping() {
    VirusScanner scanner = settings.scanner().orElse(file -> VirusScanner.Answer.CLEAN);
    return new KeepingUpload(
        new KeepingUpload.Stores(uploads(), parts(), documents(), ledger()),
        new InspectingFile(settings.limits(), new PdfBoxInspection(inspecting)),
        scanner,
        clock);
  }

  private UploadSpace space() {
    return new UploadSpace(uploads(), parts(), ledger(), settings.quota());
  }

  private MyBatisUploads uploads() {
    return new MyBatisUploads(database);
  }

  private FolderParts parts() {
    return new FolderParts(settings.folder());
  }
}
