package io.gongjian.webapp.adapter.sheet;

import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.UploadLimits;
import io.gongjian.forms.sheet.ReadSheet;
import io.gongjian.forms.sheet.SheetReading;
import io.gongjian.webapp.adapter.document.inspection.InspectingWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads workbooks part by part, keeping only what it gives. The file lies in a folder for as long
 * as it is looked at, is inspected like every upload before anything parses it, and is gone
 * afterwards. References, texts, digits, cells and elements are bounded before they are kept.
 */
public final class WorkbookReader implements ReadSheet {

  /** How many bytes a workbook may have. */
  public static final int LARGEST = 5 * 1024 * 1024;

  private static final long STILL_RECEIVED = 20L * 1024 * 1024;
  private static final int MOST_ENTRIES = 500;
  private static final long LARGEST_CONTENT = 40L * 1024 * 1024;
  private static final int LARGEST_RATIO = 100;

  private final Path folder;
  private final InspectingWorkbook inspecting =
      new InspectingWorkbook(
          new UploadLimits(
              LARGEST, 1, Duration.ZERO, MOST_ENTRIES, LARGEST_CONTENT, LARGEST_RATIO));

  /** Lays files into {@code folder} while they are read. */
  public WorkbookReader(Path folder) {
    this.folder = folder;
  }

  @Override
  public SheetReading read(InputStream workbook, int mostRows) {
    try {
      byte[] content = workbook.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        // Who sends a little too much reads the answer only after all of it has gone.
        workbook.skip(STILL_RECEIVED);
        return new SheetReading.Refused(UploadFault.TOO_LARGE);
      }
      Path file = Files.createTempFile(folder, "rows", ".xlsx");
      try {
        Files.write(file, content);
        Optional<UploadFault> fault = inspecting.inspect(file);
        return fault.isPresent() ? new SheetReading.Refused(fault.get()) : parsed(file, mostRows);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetReading parsed(Path file, int mostRows) {
    try (WorkbookParts parts = new WorkbookParts(file)) {
      boolean since1904 = false;
      Optional<String> first = Optional.empty();
      try (XmlPart workbook = parts.workbook()) {
        while (first.isEmpty() && workbook.nextElement()) {
          if (workbook.is("workbookPr")) {
            since1904 = workbook.attribute("date1904").filter(WorkbookReader::isTrue).isPresent();
          } else if (workbook.is("sheet")) {
            first = workbook.attribute("id");
          }
        }
      }
      SheetCellReader cells =
          new SheetCellReader(since1904, CellFormats.read(parts), SharedTexts.read(parts));
      Optional<XmlPart> sheet = first.isEmpty() ? Optional.empty() : parts.byId(first.get());
      if (sheet.isEmpty()) {
        return new SheetReading.Refused(UploadFault.DAMAGED);
      }
      try (XmlPart xml = sheet.get()) {
        return new SheetReading.Read(SheetCells.read(xml, cells, mostRows));
      }
    } catch (TooMuch more) {
      return new SheetReading.Refused(UploadFault.TOO_LARGE);
    } catch (IOException | XMLStreamException | RuntimeException unreadable) {
      // The parser meets a damaged file with exceptions of every kind.
      return new SheetReading.Refused(UploadFault.DAMAGED);
    }
  }

  private static boolean isTrue(String word) {
    return word.equals("1") || word.equals("true");
  }
}
