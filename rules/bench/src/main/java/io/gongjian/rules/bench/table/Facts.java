package io.gongjian.rules.bench.table;

import java.math.BigDecimal;
import java.util.Set;

/** One project, as plain Java. */
public record Facts(
    String region,
    String industry,
    String kind,
    String nature,
    Set<String> zones,
    boolean civil,
    BigDecimal area,
    BigDecimal height,
    BigDecimal amount) {

  public Facts {
    zones = Set.copyOf(zones);
  }

  Object value(TableColumn column) {
    return switch (column) {
      case REGION -> region;
      case INDUSTRY -> industry;
      case KIND -> kind;
      case NATURE -> nature;
      case ZONES -> zones;
      case CIVIL -> civil;
      case AREA -> area;
      case HEIGHT -> height;
      case AMOUNT -> amount;
    };
  }
}
