package io.gongjian.webapp.adapter.persistence;

import io.gongjian.engine.matter.MatterId;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the ids of matters in one text, parted by blanks. */
public final class MattersInText extends AsText<SortedSet<MatterId>> {

  private static final String BETWEEN = " ";
  private static final Pattern BLANK = Pattern.compile(BETWEEN);

  public MattersInText() {
    super(
        matters -> matters.stream().map(MatterId::value).collect(Collectors.joining(BETWEEN)),
        text ->
            BLANK
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(MatterId::new)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
