package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.UploadLimits;
import io.gongjian.engine.upload.UploadNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks into an archive without keeping any of it: every entry is unpacked, counted, and stopped as
 * soon as it grows beyond the limits, whatever the directory claims. An Office file inside is one
 * file of its own, and is looked into as such; so is a PDF.
 */
final class ArchiveInspection {

  /** An archive, a set of slides in it, a document on a slide, and the workbook of its chart. */
  private static final int MOST_DEPTH = 4;

  private static final int HEAD = 4 * 1024;
  private static final String OFD_PART = "ofd.xml";

  private final FileChannel file;
  private final InspectPdf inspectPdf;
  private final Spent spent;
  private final int depth;
  private final Set<String> names = new HashSet<>();
  private final Map<ZipEntryRecord, Long> places = new HashMap<>();

  /** Of a file as it came. */
  ArchiveInspection(FileChannel file, UploadLimits limits, InspectPdf inspectPdf)
      throws IOException {
    this(file, inspectPdf, new Spent(limits, file.size()), 1);
  }

  private ArchiveInspection(FileChannel file, InspectPdf inspectPdf, Spent spent, int depth) {
    this.file = file;
    this.inspectPdf = inspectPdf;
    this.spent = spent;
    this.depth = depth;
  }

  /** Tells what the archive is, or ends with a {@link Misfit}. */
  ArchiveKind inspect() throws IOException {
    ZipDirectory directory = new ZipDirectory(file);
    List<ZipEntryRecord> entries = directory.entries(spent.entriesLeft());
    if (entries.isEmpty() || entries.get(0).offset() != 0) {
      throw new Misfit(entries.isEmpty() ? UploadFault.EMPTY : UploadFault.POLYGLOT);
    }
    spent.entries(entries.size());
    entries.forEach(this::checkHeader);
    entries.stream().filter(entry -> !entry.isFolder()).forEach(this::checkEndings);
    checkOrder(directory, entries);
    if (names.contains(PackageTypes.PART)) {
      return office(entries);
    }
    if (names.contains(OFD_PART)) {
      return looked(entries, new OfdEntries(spent), ArchiveKind.OFD);
    }
    if (names.containsAll(OpenDocumentEntries.PARTS)) {
      return looked(entries, new OpenDocumentEntries(spent), ArchiveKind.OPEN_DOCUMENT);
    }
    return looked(entries, new PlainEntries(this::nested), ArchiveKind.PLAIN);
  }

  private ArchiveKind office(List<ZipEntryRecord> entries) throws IOException {
    OfficeEntries office = new OfficeEntries(spent, this::nested);
    for (ZipEntryRecord entry : entries) {
      if (nameOf(entry).equals(PackageTypes.PART)) {
        try (EntryContent content = content(entry)) {
          office.readTypes(content);
        }
      }
    }
    return looked(entries, office, office.kind(names));
  }

  /** Looks at the content of all entries, as the kind of archive asks. */
  private ArchiveKind looked(List<ZipEntryRecord> entries, Entries as, ArchiveKind kind)
      throws IOException {
    for (ZipEntryRecord entry : entries) {
      try (EntryContent content = content(entry)) {
        byte[] head = content.readNBytes(HEAD);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        if (Signatures.begins(head, Signatures.PDF)) {
          pdf(entry, head, whole, as);
        } else {
          as.look(nameOf(entry), head, whole);
        }
        content.toEnd();
      }
    }
    return kind;
  }

  /**
   * Looks into a PDF within this archive, which lies beside for as long as that takes. One that no
   * program opens hides nothing: people pack what they have.
   */
  private void pdf(ZipEntryRecord entry, byte[] head, InputStream whole, Entries as)
      throws IOException {
    Path beside = Files.createTempFile("entry", ".pdf");
    try {
      Files.copy(whole, beside, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel inner = FileChannel.open(beside)) {
        as.look(nameOf(entry), head, Channels.newInputStream(inner.position(0)));
      }
      long started = System.nanoTime();
      Optional<UploadFault> fault = inspectPdf.inspect(beside);
      spent.pdf(Duration.ofNanos(System.nanoTime() - started));
      if (fault.filter(one -> one != UploadFault.DAMAGED).isPresent()) {
        throw new Misfit(fault.get());
      }
    } finally {
      Files.delete(beside);
    }
  }

  private EntryContent content(ZipEntryRecord entry) {
    return new EntryContent(file, entry, places.getOrDefault(entry, 0L), spent);
  }

  private static String nameOf(ZipEntryRecord entry) {
    return entry.name().toLowerCase(Locale.ROOT);
  }

  /** Entries lie one behind the other, from the first byte to the directory. */
  private void checkOrder(ZipDirectory directory, List<ZipEntryRecord> entries) throws IOException {
    long free = 0;
    for (ZipEntryRecord entry : entries) {
      long content = directory.contentOf(entry);
      if (entry.offset() != free) {
        throw new Misfit(entry.offset() < free ? UploadFault.ARCHIVE_BOMB : UploadFault.POLYGLOT);
      }
      if (content + entry.packed() > directory.startsAt()) {
        throw new Misfit(UploadFault.DAMAGED);
      }
      places.put(entry, content);
      free = directory.endOf(entry, content + entry.packed());
    }
    if (free != directory.startsAt()) {
      throw new Misfit(free < directory.startsAt() ? UploadFault.POLYGLOT : UploadFault.DAMAGED);
    }
  }

  private void checkHeader(ZipEntryRecord entry) {
    String name = nameOf(entry);
    if (UploadNames.isUnsafeEntry(entry.name())
        || UploadNames.isUnsafeEntry(entry.plainName())
        || !names.add(name)) {
      throw new Misfit(UploadFault.ARCHIVE_UNSAFE_NAME);
    }
    if (entry.isEncrypted()) {
      throw new Misfit(UploadFault.ENCRYPTED);
    }
    if (entry.isSpecial()) {
      throw new Misfit(UploadFault.ARCHIVE_LINK);
    }
    if (name.endsWith("vbaproject.bin")
        || name.contains("xl/macrosheets/")
        || name.contains("/activex/")) {
      throw new Misfit(UploadFault.MACRO);
    }
    if (entry.method() != 0 && entry.method() != 8) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    if (entry.isFolder() && entry.unpacked() > 0) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
  }

  private void checkEndings(ZipEntryRecord entry) {
    checkEnding(nameOf(entry));
    checkEnding(entry.plainName().toLowerCase(Locale.ROOT));
  }

  /** Office draws in markup too, which is looked at there. */
  private void checkEnding(String name) {
    boolean drawn = RunningKinds.isDrawnByMarkup(name) && names.contains(PackageTypes.PART);
    if (RunningKinds.runs(name) && !drawn) {
      throw new Misfit(UploadFault.ARCHIVE_FORBIDDEN_ENTRY);
    }
    if (RunningKinds.isArchive(name)) {
      throw new Misfit(UploadFault.ARCHIVE_NESTED);
    }
  }

  /** Looks into an archive within this one, which lies beside for as long as that takes. */
  private ArchiveKind nested(InputStream content) throws IOException {
    if (depth == MOST_DEPTH) {
      throw new Misfit(UploadFault.ARCHIVE_NESTED);
    }
    Path beside = Files.createTempFile("archive", null);
    try (FileChannel inner =
        FileChannel.open(
            beside,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      content.transferTo(Channels.newOutputStream(inner));
      return new ArchiveInspection(inner, inspectPdf, spent, depth + 1).inspect();
    }
  }
}
