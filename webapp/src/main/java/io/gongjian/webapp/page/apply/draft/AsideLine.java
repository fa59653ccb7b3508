package io.gongjian.webapp.page.apply.draft;

import io.gongjian.forms.draft.AsideValue;
import io.gongjian.webapp.entry.language.Words;

/** An answer that is kept beside the form. */
public final class AsideLine {

  private final AsideValue aside;
  private final Words words;

  public AsideLine(AsideValue aside, Words words) {
    this.aside = aside;
    this.words = words;
  }

  public String getTitle() {
    return aside.title().in(words.locale());
  }

  public String getText() {
    return aside.shown().in(words.locale());
  }
}
