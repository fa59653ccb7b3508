package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.CorrectionItem;
import io.gongjian.engine.casefile.CorrectionItem.Kind;
import java.util.List;

/** Something that is to be corrected, on the page where it is answered. */
public final class AskedItem {

  private final int index;
  private final CorrectionItem item;
  private final String title;
  private final String typed;
  private final List<AskedDocument> documents;
  private final String template;

  /**
   * Makes one.
   *
   * @param index its place among those asked, from 0
   * @param title what it is about, in words; empty for anything else
   * @param typed what was typed as its answer before it was refused
   * @param documents what the project has handed in as the material, the newest first
   * @param template where the file is that is completed; empty where there is none
   */
  AskedItem(
      int index,
      CorrectionItem item,
      String title,
      String typed,
      List<AskedDocument> documents,
      String template) {
    this.index = index;
    this.item = item;
    this.title = title;
    this.typed = typed;
    this.documents = List.copyOf(documents);
    this.template = template;
  }

  public int getIndex() {
    return index;
  }

  /** As it was asked, by which its answer is told from those to others. */
  public String getAsked() {
    return item.asked();
  }

  public String getTitle() {
    return title;
  }

  public String getText() {
    return item.text();
  }

  public String getTyped() {
    return typed;
  }

  public boolean isOfMaterial() {
    return item.kind() == Kind.MATERIAL;
  }

  /** The id of the material; empty for what is none. */
  public String getMaterial() {
    return isOfMaterial() ? item.subject() : "";
  }

  public List<AskedDocument> getDocuments() {
    return documents;
  }

  public String getTemplate() {
    return template;
  }
}
