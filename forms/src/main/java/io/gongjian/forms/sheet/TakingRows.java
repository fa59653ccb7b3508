package io.gongjian.forms.sheet;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.PatchingDraft;
import java.io.InputStream;
import java.util.Optional;

/**
 * Takes the rows of a table out of a workbook or a clipboard, for the applicant to look at. Nothing
 * is written to the draft: that is done by saving it, as with everything that is filled in.
 */
public final class TakingRows {

  private static final int MOST_ROWS = 10_000;

  private final DraftTable tables;
  private final ReadSheet readSheet;

  public TakingRows(DraftTable tables, ReadSheet readSheet) {
    this.tables = tables;
    this.readSheet = readSheet;
  }

  /**
   * Finds the table that the rows are for. Refuses with {@link Refusal.NotAllowed}, {@link
   * Refusal.NotFound} when there is no such draft or no such table in it, or {@link
   * Refusal.NotReady} when the draft was submitted.
   */
  public Attempt<DraftTable.Table> table(Actor actor, DraftId draft, String field) {
    return tables.with(
        actor,
        draft,
        field,
        table ->
            table.draft().application().isPresent()
                ? Attempt.refused(PatchingDraft.submitted(table.draft()))
                : Attempt.done(table));
  }

  /**
   * Takes the rows: this may take long, and needs no transaction. Refuses with {@link
   * Refusal.BadUpload} when it is no workbook that can be read safely.
   */
  public Attempt<TableRows> take(DraftTable.Table table, InputStream workbook) {
    SheetReading reading = readSheet.read(workbook, MOST_ROWS);
    return reading instanceof SheetReading.Read read
        ? Attempt.done(ReadingTable.read(table.shape(), read.sheet()))
        : Attempt.refused(new Refusal.BadUpload(((SheetReading.Refused) reading).fault()));
  }

  /**
   * Takes rows out of what a spreadsheet program put into the clipboard.
   *
   * @param from the column that the first cell belongs to, where there are no headings
   */
  public TableRows paste(DraftTable.Table table, String pasted, Optional<String> from) {
    return ReadingTable.paste(table.shape(), PastedText.sheet(pasted, MOST_ROWS), from);
  }
}
