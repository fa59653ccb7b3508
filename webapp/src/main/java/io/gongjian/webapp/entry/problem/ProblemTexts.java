package io.gongjian.webapp.entry.problem;

import io.gongjian.engine.text.TextBundle;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of problems in one language. */
final class ProblemTexts {

  static final String BUNDLE = "io.gongjian.webapp.entry.problem.problems";

  private final ResourceBundle bundle;
  private final Locale locale;

  private ProblemTexts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  static ProblemTexts in(Locale locale) {
    Locale spoken = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    return new ProblemTexts(TextBundle.beside(ProblemTexts.class, "problems").in(spoken), spoken);
  }

  String text(String key, List<String> about) {
    return new MessageFormat(bundle.getString(key), locale).format(about.toArray());
  }
}
