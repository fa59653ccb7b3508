package io.gongjian.webapp.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Words in the reader's language, for pages: {@code #{w.of('guide.title')}}. */
@Named("w")
@RequestScoped
public class PageWords {

  @Inject Language language;

  public Words words() {
    return Words.in(language.getLocale());
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
