package io.gongjian.webapp.print;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.receipt.Receipt;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Writes an application as a page for paper, from its receipt alone. */
public final class ApplicationPaper {

  private static final String STYLE =
      "@page{size:A4;margin:18mm 16mm}body{font-family:Gongjian,'Gongjian Han',sans-serif;"
          + "font-size:10pt;line-height:1.45}h1{font-size:16pt;margin:0 0 4mm}"
          + "h2{font-size:12pt;margin:6mm 0 2mm}table{width:100%;border-collapse:collapse;"
          + "-fs-table-paginate:paginate}td,th{border:0.4pt solid #999;padding:1.2mm 1.6mm;"
          + "text-align:left;vertical-align:top;word-wrap:break-word}th{background:#eee}"
          + "tr{page-break-inside:avoid}.small{font-size:8pt;color:#444}";

  private final ResourceBundle words;
  private final String language;
  private final StringBuilder page = new StringBuilder();

  private ApplicationPaper(Locale locale) {
    this.language = locale.getLanguage().equals("en") ? "en" : "zh";
    this.words =
        ResourceBundle.getBundle(
            "io.gongjian.webapp.print.paper",
            language.equals("en") ? Locale.ENGLISH : Locale.CHINESE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The page, well formed, in the language of {@code locale}. */
  public static String xhtml(Receipt receipt, Locale locale) {
    if (JsonReader.read(receipt.text()) instanceof JsonReading.Read read
        && read.tree() instanceof Map<?, ?> tree) {
      return new ApplicationPaper(locale).whole(tree, receipt.hash());
    }
    throw new EngineException(ErrorCode.UNREADABLE_RECORD, "receipt of an application");
  }

  private String whole(Map<?, ?> tree, String hash) {
    String title = escaped(word("title"));
    page.append("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(language.equals("en") ? "en" : "zh-CN")
        .append("\"><head><meta charset=\"UTF-8\"/><meta name=\"subject\" content=\"")
        .append(title)
        .append("\"/><title>")
        .append(title)
        .append(' ')
        .append(escaped(text(tree.get("number"))))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body><h1>")
        .append(title)
        .append("</h1>");
    head(tree, hash);
    cases(tree);
    answers(tree);
    materials(tree);
    promises(tree);
    page.append("<p class=\"small\">").append(escaped(word("closing"))).append("</p>");
    return page.append("</body></html>").toString();
  }

  private void head(Map<?, ?> tree, String hash) {
    Map<?, ?> project = map(tree.get("project"));
    Map<?, ?> pack = map(tree.get("pack"));
    page.append("<table>");
    row(word("number"), text(tree.get("number")));
    row(word("project"), text(project.get("name")));
    row(word("code"), text(project.get("code")));
    row(word("region"), localOr(project.get("regionTitle"), project.get("region")));
    row(word("organisation"), text(project.get("organisation")));
    row(word("credit_code"), text(project.get("creditCode")));
    row(word("submitted"), text(tree.get("submittedAt")) + " " + text(tree.get("submittedBy")));
    row(word("pack"), text(pack.get("id")) + " " + text(pack.get("version")));
    row(word("receipt"), hash);
    page.append("</table>");
  }

  private void cases(Map<?, ?> tree) {
    heading("cases", "number", "matter");
    for (Map<?, ?> one : maps(tree.get("cases"))) {
      String within = Boolean.TRUE.equals(one.get("carried")) ? " (" + word("within") + ")" : "";
      row(text(one.get("number")), local(one.get("title")) + within);
    }
    page.append("</table>");
  }

  private void answers(Map<?, ?> tree) {
    heading("answers", "field", "answer", "source");
    for (Map<?, ?> answer : maps(tree.get("answers"))) {
      page.append("<tr><td>")
          .append(escaped(local(answer.get("title"))))
          .append("</td><td>")
          .append(escaped(local(answer.get("shown"))));
      cells(answer);
      page.append("</td><td>").append(escaped(source(answer))).append("</td></tr>");
    }
    page.append("</table>");
  }

  private void cells(Map<?, ?> answer) {
    List<Map<?, ?>> columns = maps(answer.get("columns"));
    if (columns.isEmpty()) {
      return;
    }
    page.append("<table class=\"small\"><tr>");
    columns.forEach(column -> page.append("<th>").append(escaped(local(column))).append("</th>"));
    page.append("</tr>");
    for (Object row : list(answer.get("cells"))) {
      page.append("<tr>");
      maps(row).forEach(cell -> page.append("<td>").append(escaped(local(cell))).append("</td>"));
      page.append("</tr>");
    }
    page.append("</table>");
  }

  private String source(Map<?, ?> answer) {
    String origin = text(answer.get("origin"));
    Map<?, ?> source = map(answer.get("source"));
    String told =
        origin.equals("prefilled")
            ? word("origin.prefilled", local(source.get("name")), text(source.get("date")))
            : word("origin." + origin, text(answer.get("by")), text(answer.get("at")));
    Map<?, ?> instead = map(answer.get("instead"));
    if (!instead.isEmpty()) {
      told +=
          " "
              + word(
                  "instead",
                  localOr(instead.get("shown"), instead.get("value")),
                  local(map(instead.get("source")).get("name")));
    }
    return told;
  }

  private void materials(Map<?, ?> tree) {
    heading("materials", "matter", "material", "standing", "hash");
    for (Map<?, ?> one : maps(tree.get("cases"))) {
      for (Map<?, ?> material : maps(one.get("materials"))) {
        row(
            local(one.get("title")),
            local(material.get("title")),
            word("standing." + text(material.get("standing")), text(material.get("until"))),
            (text(material.get("name")) + " " + text(material.get("hash"))).strip());
      }
    }
    page.append("</table>");
  }

  private void promises(Map<?, ?> tree) {
    page.append("<h2>").append(escaped(word("promises"))).append("</h2>");
    List<Map<?, ?>> promises = maps(tree.get("promises"));
    if (promises.isEmpty()) {
      page.append("<p>").append(escaped(word("none"))).append("</p>");
      return;
    }
    page.append("<table>");
    for (Map<?, ?> promise : promises) {
      row(
          local(promise.get("text")),
          word("confirmed", text(promise.get("confirmedBy")), text(promise.get("confirmedAt"))));
    }
    page.append("</table>");
  }

  private void heading(String title, String... columns) {
    page.append("<h2>").append(escaped(word(title))).append("</h2><table><thead><tr>");
    for (String column : columns) {
      page.append("<th>").append(escaped(word(column))).append("</th>");
    }
    page.append("</tr></thead>");
  }

  private void row(String... cells) {
    page.append("<tr>");
    for (String cell : cells) {
      page.append("<td>").append(escaped(cell)).append("</td>");
    }
    page.append("</tr>");
  }

  private String word(String key, String... about) {
    String text = words.getString(key);
    for (int slot = 0; slot < about.length; slot++) {
      text = text.replace("{" + slot + "}", about[slot]);
    }
    return text.strip();
  }

  /** A text in both languages; where an older receipt has none, the value as it is. */
  private String localOr(@Nullable Object tree, @Nullable Object value) {
    return tree == null ? text(value) : local(tree);
  }

  private String local(@Nullable Object tree) {
    return text(map(tree).get(language));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : Objects.toString(value);
  }

  private static Map<?, ?> map(@Nullable Object tree) {
    return tree instanceof Map<?, ?> members ? members : Map.of();
  }

  private static List<?> list(@Nullable Object tree) {
    return tree instanceof List<?> items ? items : List.of();
  }

  private static List<Map<?, ?>> maps(@Nullable Object tree) {
    return list(tree).stream().<Map<?, ?>>map(ApplicationPaper::map).toList();
  }

  /** What XML allows of the text, with its marks escaped. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isOfXml(point) ? point : '\ufffd');
              }
            });
    return escaped.toString();
  }

  private static boolean isOfXml(int point) {
    boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
  }
}
