package io.gongjian.engine.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of files that are taken, as their content tells. */
public enum ContentType {
  PDF("application/pdf", "pdf"),
  OFD("application/ofd", "ofd"),
  JPEG("image/jpeg", "jpg,jpeg"),
  PNG("image/png", "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DWG("image/vnd.dwg", "dwg"),
  ZIP("application/zip", "zip");

  private final String mediaType;
  private final String endings;

  ContentType(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The word used in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when a browser can show it by itself. */
  public boolean isShown() {
    return this == PDF || this == JPEG || this == PNG;
  }

  /** The type that the ending of a name claims. */
  public static Optional<ContentType> claimed(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> List.of(type.endings.split(",", -1)).contains(ending))
        .findFirst();
  }
}
