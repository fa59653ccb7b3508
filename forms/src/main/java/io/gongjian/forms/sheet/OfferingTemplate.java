package io.gongjian.forms.sheet;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.sheet.DraftTable.Table;
import io.gongjian.forms.sheet.SheetTemplate.TemplateColumn;
import io.gongjian.forms.wording.Sentences;
import java.util.List;
import java.util.Locale;

/** Offers an empty table of a draft, to be filled in with a spreadsheet program. */
public final class OfferingTemplate {

  private final DraftTable tables;

  public OfferingTemplate(DraftTable tables) {
    this.tables = tables;
  }

  /**
   * The table in the language of {@code locale}. Refuses with {@link Refusal.NotAllowed} or {@link
   * Refusal.NotFound}.
   */
  public Attempt<SheetTemplate> offer(Actor actor, DraftId draft, String field, Locale locale) {
    return tables.with(
        actor, draft, field, table -> Attempt.done(new Words(locale).template(table)));
  }

  /** Says it in one language. */
  private record Words(Locale locale) {

    SheetTemplate template(Table table) {
      return new SheetTemplate(
          table.field().title().in(locale),
          say("template.notes"),
          List.of(
              say("template.column"),
              say("template.required"),
              say("template.how"),
              say("template.options")),
          ReadingTable.columns(table.shape()).stream().map(this::column).toList(),
          ReadingTable.mostRows(table.shape()));
    }

    private TemplateColumn column(RowColumn column) {
      String title = column.title().in(locale);
      ColumnWay way = ColumnWay.of(column.shape());
      return new TemplateColumn(
          heading(column, title),
          List.of(
              title,
              say(column.required() ? "template.yes" : "template.no"),
              way.how().get().in(locale)),
          way.format(),
          column.shape().choices().list().stream()
              .map(Choice::title)
              .map(text -> text.in(locale))
              .toList(),
          column.shape() instanceof Shape.ManyOf);
    }

    private String heading(RowColumn column, String title) {
      String unit =
          column.shape() instanceof Shape.Amount amount
              ? amount.unit().map(one -> say("template.unit", one)).orElse("")
              : "";
      return title + unit + (column.required() ? " *" : "");
    }

    private String say(String key, String... arguments) {
      LocalText[] given = new LocalText[arguments.length];
      for (int index = 0; index < given.length; index++) {
        given[index] = Sentences.same(arguments[index]);
      }
      return Sentences.of(key, given).in(locale);
    }
  }
}
