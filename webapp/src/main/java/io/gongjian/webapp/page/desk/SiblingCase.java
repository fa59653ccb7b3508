package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;

/** Another case of the same application. */
public final class SiblingCase {

  private final CaseFile file;
  private final String matter;
  private final Words words;

  SiblingCase(CaseFile file, String matter, Words words) {
    this.file = file;
    this.matter = matter;
    this.words = words;
  }

  public String getNumber() {
    return file.number().value();
  }

  public String getMatter() {
    return matter;
  }

  public Chip getChip() {
    return CaseChips.of(file.state(), words);
  }
}
