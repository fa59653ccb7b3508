package io.gongjian.webapp.entry.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words in the reader's language, for pages: {@code #{w.of('guide.title')}}. */
@Named("w")
@RequestScoped
public class PageWords {

  private static final String PAGE = "\" counter(page) \"";
  private static final String PAGES = "\" counter(pages) \"";

  @Inject Language language;

  private @Nullable Locale asked;

  /** Takes the language of this request instead of the one that the session keeps. */
  public void speak(Locale locale) {
    asked = locale;
  }

  public Words words() {
    return Words.in(asked == null ? language.getLocale() : asked);
  }

  public Locale getLocale() {
    return words().locale();
  }

  /** The tag for the {@code lang} attribute. */
  public String getTag() {
    return getLocale().toLanguageTag();
  }

  /** The content of a style: the number of the page and of all. */
  public String getPages() {
    return with("print.page_of_pages", PAGE, PAGES);
  }

  public String of(String key) {
    return words().of(key);
  }

  public String with(String key, Object first) {
    return words().of(key, first);
  }

  public String with(String key, Object first, Object second) {
    return words().of(key, first, second);
  }

  public String with(String key, Object first, Object second, Object third) {
    return words().of(key, first, second, third);
  }
}
