package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;

/** What an id can name, where it is declared, and what a name is called that nothing declares. */
enum IdKind {
  FACT(FaultCode.UNKNOWN_FACT, FileKind.VOCABULARY),
  CONSTRAINT(FaultCode.UNKNOWN_KEY, FileKind.CONSTRAINTS),
  MATTER(FaultCode.UNKNOWN_MATTER, FileKind.MATTER),
  DEPARTMENT(FaultCode.UNKNOWN_DEPARTMENT, FileKind.DEPARTMENTS),
  MATERIAL(FaultCode.UNKNOWN_MATERIAL, FileKind.MATERIALS),
  LICENCE(FaultCode.UNKNOWN_LICENCE, FileKind.LICENCES),
  /** Written {@code matter/situation}. */
  SITUATION(FaultCode.UNKNOWN_SITUATION, FileKind.SITUATIONS),
  PROCESS(FaultCode.UNKNOWN_PROCESS, FileKind.PROCESSES),
  FLOW(FaultCode.UNKNOWN_FLOW, FileKind.FLOW),
  TERM(FaultCode.TERM_NOT_DECLARED, FileKind.OPEN_TERMS),
  INSTRUMENT(FaultCode.UNKNOWN_INSTRUMENT, FileKind.CITATION),
  /** Written {@code instrument#article}. */
  ARTICLE(FaultCode.UNKNOWN_ARTICLE, FileKind.CITATION),
  ELEMENT(FaultCode.UNKNOWN_ELEMENT, FileKind.ELEMENTS),
  SECTION(FaultCode.UNKNOWN_SECTION, FileKind.ELEMENTS),
  FORM(FaultCode.FORM_MISSING, FileKind.FORM),
  /** Written {@code matter/field}: a field of the form of a matter. */
  FIELD(FaultCode.UNKNOWN_FIELD, FileKind.FORM),
  REGION(FaultCode.UNKNOWN_REGION, FileKind.REGIONS),
  TABLE(FaultCode.UNKNOWN_ROW, FileKind.TABLE),
  /** Written {@code table/row}. */
  ROW(FaultCode.UNKNOWN_ROW, FileKind.TABLE);

  private final FaultCode unknown;
  private final FileKind declaredIn;

  IdKind(FaultCode unknown, FileKind declaredIn) {
    this.unknown = unknown;
    this.declaredIn = declaredIn;
  }

  FaultCode unknown() {
    return unknown;
  }

  /** True when the id, or its first part, is the name of the folder that declares it. */
  boolean hasFolder() {
    return switch (this) {
      case MATTER, SITUATION, INSTRUMENT, ARTICLE, FORM, FIELD -> true;
      default -> false;
    };
  }

  FileKind declaredIn() {
    return declaredIn;
  }
}
