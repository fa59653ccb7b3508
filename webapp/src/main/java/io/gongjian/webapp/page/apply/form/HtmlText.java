package io.gongjian.webapp.page.apply.form;

/** HTML that is being written. */
final class HtmlText {

  private final StringBuilder html = new StringBuilder();

  /** Adds markup of ours. */
  HtmlText raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds a text of anybody's, so that it is shown as it is, also inside an attribute. */
  HtmlText text(String text) {
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      switch (one) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(one);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
