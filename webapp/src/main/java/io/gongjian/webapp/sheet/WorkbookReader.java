package io.gongjian.webapp.sheet;

import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.InspectingWorkbook;
import io.gongjian.engine.upload.UploadLimits;
import io.gongjian.forms.sheet.ReadSheet;
import io.gongjian.forms.sheet.Sheet;
import io.gongjian.forms.sheet.SheetCell;
import io.gongjian.forms.sheet.SheetReading;
import io.gongjian.forms.sheet.SheetRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads workbooks with fastexcel. The file lies in a folder for as long as it is looked at, is
 * inspected like every upload before anything parses it, and is gone afterwards.
 */
public final class WorkbookReader implements ReadSheet {

  /** How many bytes a workbook may have. */
  public static final int LARGEST = 5 * 1024 * 1024;

  private static final long STILL_RECEIVED = 20L * 1024 * 1024;
  private static final int MOST_ENTRIES = 500;
  private static final long LARGEST_CONTENT = 40L * 1024 * 1024;
  private static final int LARGEST_RATIO = 100;
  private static final int MOST_COLUMNS = 200;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

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
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      CellReader cells = new CellReader(workbook.isDate1904());
      List<SheetRow> found = new ArrayList<>();
      Iterator<Row> each = rows.iterator();
      int read = 0;
      while (each.hasNext() && read < mostRows) {
        SheetRow row = row(each.next(), cells);
        read++;
        if (!row.cells().isEmpty()) {
          found.add(row);
        }
      }
      return new SheetReading.Read(new Sheet(found, each.hasNext()));
    } catch (IOException | RuntimeException unreadable) {
      // The parser meets a damaged file with exceptions of every kind.
      return new SheetReading.Refused(UploadFault.DAMAGED);
    }
  }

  private static SheetRow row(Row row, CellReader reader) {
    SortedMap<Integer, SheetCell> cells = new TreeMap<>();
    for (Cell cell : row.getCells(0, Math.min(row.getCellCount(), MOST_COLUMNS))) {
      if (cell != null) {
        reader.read(cell).ifPresent(found -> cells.put(cell.getColumnIndex(), found));
      }
    }
    return new SheetRow(row.getRowNum(), cells);
  }
}
