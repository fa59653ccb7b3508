package io.gongjian.webapp.adapter.document.pdf;

import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks at every object of a PDF with PDFBox; runs in the process of a {@link PdfWorker} alone.
 * Compressed objects are reached like all others, so that a script cannot hide in them.
 */
final class PdfObjects {

  private static final int MOST_OBJECTS = 500_000;

  /** Keys under which scripts, files and other active content hang. */
  private static final List<COSName> ACTIVE_KEYS =
      List.of(
          COSName.getPDFName("JS"),
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("EmbeddedFiles"),
          COSName.getPDFName("EF"),
          COSName.getPDFName("XFA"));

  /** Keys of what happens by itself. */
  private static final COSName AT_OPENING = COSName.getPDFName("OpenAction");

  private static final COSName AT_EVENTS = COSName.getPDFName("AA");
  private static final COSName NEXT = COSName.getPDFName("Next");
  private static final int MOST_NEXT = 100;

  /** Actions that may happen by themselves: they move within the document. */
  private static final Set<String> MOVING = Set.of("GoTo", "GoTo3DView", "Named", "Trans");

  private static final Set<String> ACTIVE_ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "GoToR",
          "Rendition",
          "RichMediaExecute");

  private static final Set<String> ACTIVE_NOTES =
      Set.of("RichMedia", "FileAttachment", "Movie", "Sound", "Screen", "3D");

  private PdfObjects() {}

  /** What is wrong with a file. */
  static Optional<UploadFault> inspect(Path file) {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.isEncrypted()) {
        return Optional.of(UploadFault.ENCRYPTED);
      }
      if (document.getNumberOfPages() == 0) {
        return Optional.of(UploadFault.DAMAGED);
      }
      return look(document, file);
    } catch (InvalidPasswordException locked) {
      return Optional.of(UploadFault.ENCRYPTED);
    } catch (IOException | IllegalArgumentException | ClassCastException unreadable) {
      return Optional.of(UploadFault.DAMAGED);
    }
  }

  private static Optional<UploadFault> look(PDDocument document, Path file) throws IOException {
    Deque<COSBase> open = new ArrayDeque<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    open.add(document.getDocument().getTrailer());
    for (COSObjectKey key : new ArrayList<>(document.getDocument().getXrefTable().keySet())) {
      open.add(document.getDocument().getObjectFromPool(key));
    }
    open.addAll(UnlistedObjects.of(file, document.getDocument(), MOST_OBJECTS));
    while (!open.isEmpty()) {
      COSBase found = open.pop();
      if (!seen.add(found)) {
        continue;
      }
      if (seen.size() > MOST_OBJECTS) {
        return Optional.of(UploadFault.DAMAGED);
      }
      if (found instanceof COSDictionary dictionary && isActive(dictionary)) {
        return Optional.of(UploadFault.ACTIVE_CONTENT);
      }
      inside(found, open);
      if (found instanceof COSStream stream) {
        open.addAll(UnlistedObjects.packedIn(stream, document.getDocument()));
      }
    }
    return Optional.empty();
  }

  private static boolean isActive(COSDictionary dictionary) {
    return ACTIVE_KEYS.stream().anyMatch(dictionary::containsKey)
        || actsByItself(dictionary)
        || ACTIVE_ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
        || ACTIVE_NOTES.contains(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)))
        || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE));
  }

  /** True where something happens by itself that leads out of the document. */
  private static boolean actsByItself(COSDictionary dictionary) {
    if (dictionary.getDictionaryObject(AT_OPENING) instanceof COSDictionary action
        && leadsOut(action, 0)) {
      return true;
    }
    return dictionary.getDictionaryObject(AT_EVENTS) instanceof COSDictionary events
        && events.keySet().stream()
            .map(events::getDictionaryObject)
            .anyMatch(action -> action instanceof COSDictionary one && leadsOut(one, 0));
  }

  private static boolean leadsOut(COSDictionary action, int depth) {
    String kind = action.getNameAsString(COSName.S);
    if (depth > MOST_NEXT || (kind != null && !MOVING.contains(kind))) {
      return true;
    }
    COSBase next = action.getDictionaryObject(NEXT);
    if (next instanceof COSArray several) {
      return IntStream.range(0, several.size())
          .mapToObj(several::getObject)
          .anyMatch(one -> one instanceof COSDictionary follows && leadsOut(follows, depth + 1));
    }
    return next instanceof COSDictionary follows && leadsOut(follows, depth + 1);
  }

  private static void inside(COSBase found, Deque<COSBase> open) {
    if (found instanceof COSObject reference && reference.getObject() != null) {
      open.push(reference.getObject());
    } else if (found instanceof COSDictionary dictionary) {
      for (COSBase value : dictionary.getValues()) {
        if (value != null) {
          open.push(value);
        }
      }
    } else if (found instanceof COSArray array) {
      for (COSBase value : array) {
        if (value != null) {
          open.push(value);
        }
      }
    }
  }
}
