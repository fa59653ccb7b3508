package io.gongjian.webapp.page.wording;

import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.webapp.entry.language.Words;

/** Limits in words, each in the unit of its law: 7 日, 20 个工作日, 当场办结. */
public final class LimitWording {

  private LimitWording() {}

  public static String of(TimeLimit limit, Words words) {
    if (limit.unit() == LimitUnit.IMMEDIATE) {
      return words.of("word.limit.immediate");
    }
    return words.of("word.limit." + limit.unit().word(), limit.count());
  }
}
