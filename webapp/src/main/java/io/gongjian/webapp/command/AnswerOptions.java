package io.gongjian.webapp.command;

import io.gongjian.engine.json.JsonText;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form and language a command answers. */
final class AnswerOptions {

  @Option(names = "--json", description = "以 JSON 输出 / print JSON")
  private boolean json;

  @Option(names = "--lang", description = "zh | en (zh)")
  private String language = "zh";

  /** The language of the answer; one that is not known ends the command. */
  Locale locale() {
    return CommandLocale.of(language);
  }

  /** What to print. */
  String printed(Supplier<String> text, Supplier<Map<String, @Nullable Object>> tree) {
    return json ? JsonText.pretty(tree.get()).stripTrailing() : text.get();
  }
}
