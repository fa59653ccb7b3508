package io.gongjian.webapp.browsing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.gongjian.webapp.rest.RequestSize;
import java.util.List;
import java.util.regex.Pattern;

/** The form of a draft in the browser, filled in as a person does it. */
final class FormPage {

  private static final Pattern AS_IT_IS = Pattern.compile("[A-Za-z0-9_-]+");

  private final Visitor visitor;
  private final Page page;
  private final String draft;

  FormPage(Visitor visitor, String draft) {
    this.visitor = visitor;
    this.page = visitor.page();
    this.draft = draft;
  }

  FormPage open() {
    visitor.goTo("/apply/form?draft=" + draft);
    return ready();
  }

  FormPage ready() {
    page.waitForSelector("#form[data-ready=true]");
    return this;
  }

  /** Waits until nothing is unsaved. */
  FormPage saved() {
    page.waitForSelector("#form-state[data-state=saved]");
    return this;
  }

  private static String escaped(String id) {
    return AS_IT_IS.matcher(id).matches() ? "#i-" + id : "[id='i-" + id + "']";
  }

  Locator control(String field) {
    return page.locator(escaped(field));
  }

  Locator box(String field) {
    return page.locator("[id='f-" + field + "']");
  }

  /** What is said below a field. */
  Locator told(String field) {
    return page.locator("[id='x-" + field + "']");
  }

  /** Types a text with the keys, in the place of what stands there. */
  FormPage type(String field, String text) {
    control(field).click();
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
    return this;
  }

  FormPage tick(String field, String... options) {
    for (String option : options) {
      box(field).locator("input[value='" + option + "']").check();
    }
    return this;
  }

  /** Pastes lines of a spreadsheet into a new row of a table, beginning at a column. */
  FormPage paste(String table, String column, String... lines) {
    int row = rows(table);
    box(table).locator("button.gj-button").first().click();
    Locator cell = cell(table, row, column);
    cell.evaluate(
        "(cell, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
            + " cell.dispatchEvent(new ClipboardEvent('paste',"
            + " {clipboardData: data, bubbles: true, cancelable: true})); }",
        String.join("\n", lines));
    return this;
  }

  /** Adds a row to a table and types into its cells, in their order. */
  FormPage addRow(String table, List<String> cells) {
    int row = rows(table);
    box(table).locator("button.gj-button").first().click();
    Locator controls = box(table).locator("[data-row='" + row + "']");
    for (int place = 0; place < cells.size(); place++) {
      Locator cell = controls.nth(place);
      if (cell.evaluate("one => one.tagName").equals("SELECT")) {
        cell.selectOption(cells.get(place));
      } else if (!cells.get(place).isEmpty()) {
        cell.fill(cells.get(place));
      }
    }
    return this;
  }

  FormPage importRows(String table, String name, byte[] workbook) {
    box(table)
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, RequestSize.WORKBOOK, workbook));
    return this;
  }

  int rows(String table) {
    return box(table).locator("tbody tr").count();
  }

  Locator cell(String table, int row, String column) {
    return box(table).locator("[data-row='" + row + "'][data-column='" + column + "']");
  }
}
