package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.Response;
import io.gongjian.webapp.entry.demo.DemoAccount;
import io.gongjian.webapp.entry.demo.DemoAccounts;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** Somebody at the browser. What the browser complains of is kept, and must be nothing. */
final class Visitor {
  private static final double PATIENCE = 60_000;

  private final Page page;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Page page, URL address) {
    this.page = page;
    this.address = address.toString().replaceFirst("/$", "");
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(this::note);
    page.onPageError(error -> complaints.add("error: " + error));
  }

  private void note(ConsoleMessage message) {
    if (List.of("error", "warning").contains(message.type())) {
      complaints.add(message.type() + ": " + message.text() + " at " + message.location());
    }
  }

  static DemoAccount account(String name) {
    return DemoAccounts.all().stream()
        .filter(account -> account.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Page page() {
    return page;
  }

  Visitor signIn(String name) {
    goTo("/login");
    page.fill("#name", name);
    page.fill("#password", account(name).password());
    page.click("#go");
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  Response goTo(String path) {
    return page.navigate(address + path);
  }

  /** Creates a project and stands before its first question. */
  String startProject(String name, String region) {
    goTo("/apply/new-project");
    page.fill("#name", name);
    page.selectOption("#region", region);
    page.click("#create");
    page.waitForURL(url -> url.contains("/apply/guide"));
    return projectId();
  }

  String projectId() {
    return page.url().replaceFirst(".*[?&]project=([0-9a-f-]+).*", "$1");
  }

  /** The question that is asked; empty when none is left. */
  String question() {
    Locator title = page.locator("#guide-question-title");
    return title.count() == 0 ? "" : title.textContent();
  }

  /** Presses the choice with this value and waits for the next question. */
  void choose(String value) {
    answering(() -> page.click(".gj-question button[data-value='" + value + "']"));
  }

  void type(String number) {
    answering(
        () -> {
          page.fill(".gj-question .gj-unit input", number);
          page.press(".gj-question .gj-unit input", "Enter");
        });
  }

  void goOn() {
    answering(() -> page.locator(".gj-question .gj-actions button").first().click());
  }

  /** Answers as a plain house in town would, whatever is asked. */
  void answerAsAHouse() {
    if (page.locator(".gj-question .gj-unit input").count() > 0) {
      type(page.locator(".gj-question .gj-unit").textContent().contains("%") ? "0" : "800");
    } else if (page.locator(".gj-question .gj-choice input").count() > 0) {
      page.locator(".gj-question .gj-choice input[data-none]").check();
      goOn();
    } else {
      String first =
          page.locator(".gj-question .gj-choices button").first().getAttribute("data-value");
      choose(first.equals("true") ? "false" : first);
    }
  }

  private void answering(Runnable answer) {
    String before = question();
    answer.run();
    page.waitForFunction(
        "before => { const title = document.getElementById('guide-question-title');"
            + " return !title || title.textContent !== before; }",
        before,
        new WaitForFunctionOptions().setTimeout(PATIENCE));
  }

  /** Turns to the question of a fact: an open one, or an answer that stands. */
  void pick(String fact) {
    press(page.locator("button[data-call='gjPick'][data-value='" + fact + "']").first());
    page.waitForSelector(".gj-question button:has-text('返回')");
  }

  /** Presses a button that may be folded away. */
  private static void press(Locator button) {
    button.evaluate(
        "button => { const folded = button.closest('details'); if (folded) folded.open = true; }");
    button.click();
  }

  /** Opens the drawer for a matter. */
  Locator askWhy(String matter) {
    press(page.locator("button[data-call='gjWhy'][data-value='" + matter + "']").first());
    return drawer();
  }

  Locator drawer() {
    page.waitForSelector("dialog#why[open] #why-title");
    return page.locator("dialog#why");
  }

  int figure(int index) {
    return Integer.parseInt(page.locator(".gj-figures .gj-figure dd").nth(index).textContent());
  }

  void sayNothingIsWrong() {
    assertThat(complaints).isEmpty();
  }
}
