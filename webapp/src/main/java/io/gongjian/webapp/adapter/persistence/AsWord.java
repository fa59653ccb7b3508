package io.gongjian.webapp.adapter.persistence;

import java.util.Locale;

/** Keeps one of a closed list as its word in small letters. */
final class AsWord<E extends Enum<E>> extends AsText<E> {

  AsWord(Class<E> type) {
    super(
        one -> one.name().toLowerCase(Locale.ROOT),
        word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
  }
}
