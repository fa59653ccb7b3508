package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Hears what a part of an Office file says, and ends with a {@link Misfit} where it would run or
 * fetch something. Every part is heard for everything, since its name says nothing of what a
 * program takes it for.
 */
final class OfficePart implements XmlEvents.Reader {

  private static final int LONGEST_FORMULA = 64 * 1024;
  private static final Set<String> FORMULAS =
      Set.of("f", "formula", "formula1", "formula2", "definedName", "ddeItem");
  private static final Set<String> INSTRUCTIONS = Set.of("instrText", "delInstrText", "t");
  private static final Set<String> DDE =
      Set.of("ddeLink", "dde-source", "dde-link", "dde-connection", "dde-connection-decl");
  private static final Set<String> FETCHING = Set.of("connection", "queryTable");

  /** What OpenDocument shows from where it points to. */
  private static final Set<String> SHOWN_FROM =
      Set.of(
          "image",
          "object",
          "object-ole",
          "plugin",
          "applet",
          "floating-frame",
          "section-source",
          "table-source",
          "cell-range-source",
          "fill-image");

  private static final Set<String> POINTED_AT = Set.of("imagedata", "fill", "stroke");
  private static final String DRAWING = "svg";

  private final FieldCodes fields = new FieldCodes();
  private final StringBuilder formula = new StringBuilder();
  private String root = "";
  private boolean inFormula;
  private boolean inInstruction;

  @Override
  public void begins(String name, XmlEvents.Attributes attributes) {
    if (root.isEmpty()) {
      root = name;
      requireNoPage();
    }
    inInstruction = INSTRUCTIONS.contains(name);
    inFormula = FORMULAS.contains(name);
    formula.setLength(0);
    switch (name) {
      case "Relationship" -> refuse(OfficeLink.of(attributes).fault());
      case "Default", "Override" ->
          refuse(PackageTypes.fault(attributes.named("ContentType").orElse("")));
      case "fldSimple" -> refuse(attributes.named("instr").flatMap(FieldCodes::fault));
      case "fldChar" -> field(attributes.named("fldCharType").orElse(""));
      case "oleLink" -> throw new Misfit(UploadFault.EXTERNAL_LINK);
      case "event-listener" -> throw new Misfit(UploadFault.MACRO);
      default -> begins(attributes, name);
    }
  }

  private void begins(XmlEvents.Attributes attributes, String name) {
    if (DDE.contains(name)) {
      throw new Misfit(UploadFault.DDE);
    }
    if (fetches(name, attributes)) {
      throw new Misfit(UploadFault.EXTERNAL_LINK);
    }
    if (attributes.named("action").filter(OfficePart::runs).isPresent()) {
      throw new Misfit(UploadFault.MACRO);
    }
    if (root.equals(DRAWING)) {
      drawing(name, attributes);
    }
  }

  /** Word takes a page of the web for a part of its text. */
  private void requireNoPage() {
    if (root.equalsIgnoreCase("html")) {
      throw new Misfit(UploadFault.ARCHIVE_FORBIDDEN_ENTRY);
    }
  }

  /** A drawing is shown in its place, and must not be more. */
  private static void drawing(String name, XmlEvents.Attributes attributes) {
    if (name.equals("script") || name.equals("foreignObject") || name.equals("handler")) {
      throw new Misfit(UploadFault.ARCHIVE_FORBIDDEN_ENTRY);
    }
    for (int index = 0; index < attributes.count(); index++) {
      String value = attributes.value(index).strip().toLowerCase(Locale.ROOT);
      if (attributes.name(index).toLowerCase(Locale.ROOT).startsWith("on")
          || value.startsWith("javascript:")) {
        throw new Misfit(UploadFault.ARCHIVE_FORBIDDEN_ENTRY);
      }
      if (attributes.name(index).equals("href") && !name.equals("a") && isElsewhere(value)) {
        throw new Misfit(UploadFault.EXTERNAL_LINK);
      }
    }
  }

  /** True where something is fetched as soon as the file is opened. */
  private static boolean fetches(String name, XmlEvents.Attributes attributes) {
    if (FETCHING.contains(name)) {
      return attributes.named("refreshOnLoad").filter(OfficePart::isTrue).isPresent();
    }
    if (SHOWN_FROM.contains(name)
        && attributes.named("href").filter(OfficePart::isElsewhere).isPresent()) {
      return true;
    }
    return POINTED_AT.contains(name)
        && attributes.named("src").filter(OfficePart::isElsewhere).isPresent();
  }

  private void field(String step) {
    switch (step) {
      case "begin" -> fields.begins();
      case "separate" -> fields.separates();
      case "end" -> fields.ends();
      default -> {
        // no step of a field
      }
    }
  }

  @Override
  public boolean listens() {
    return inFormula || (inInstruction && fields.areOpen());
  }

  @Override
  public void says(String text) {
    if (inInstruction) {
      fields.says(text);
    }
    if (inFormula) {
      formula.append(text, 0, Math.min(text.length(), LONGEST_FORMULA - formula.length()));
    }
  }

  @Override
  public void ends(String name) {
    if (inFormula) {
      refuse(SheetFormula.fault(formula.toString()));
    }
    inFormula = false;
    inInstruction = false;
  }

  /** The part is at its end. */
  void isRead() {
    fields.closeAll();
  }

  private static void refuse(Optional<UploadFault> fault) {
    if (fault.isPresent()) {
      throw new Misfit(fault.get());
    }
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  private static boolean isElsewhere(String address) {
    String plain = address.strip().toLowerCase(Locale.ROOT);
    return plain.contains("://") || plain.startsWith("\\\\") || plain.startsWith("//");
  }

  private static boolean runs(String action) {
    String plain = action.strip().toLowerCase(Locale.ROOT);
    return plain.startsWith("ppaction://program")
        || plain.startsWith("ppaction://macro")
        || plain.startsWith("ppaction://ole");
  }
}
