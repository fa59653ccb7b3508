package io.gongjian.engine.pack;

import io.gongjian.engine.table.Place;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The edge at which an accident becomes a fault of the content that met it. Content is written by
 * others: whatever it does to the code that reads it, one pack must never end the reading of all.
 */
public final class Accidents {

  private Accidents() {}

  /**
   * Takes a step; one that throws anything is told at {@code place} and leaves {@code instead}.
   *
   * @param told takes the fault
   */
  public static <T> T told(Place place, Consumer<PackFault> told, T instead, Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException | Error accident) {
      told.accept(fault(place, accident));
      return instead;
    }
  }

  /** An accident as a fault. */
  public static PackFault fault(Place place, Throwable accident) {
    String said = accident.getMessage();
    String kind = accident.getClass().getSimpleName();
    return PackFault.of(
        FaultCode.CHECK_BROKE_OFF, place, said == null ? kind : kind + ": " + firstLine(said));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
