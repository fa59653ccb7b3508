package io.gongjian.webapp.rest;

import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a project as an entity tag. */
public final class VersionTag {

  private static final Pattern SHAPE = Pattern.compile("\"([0-9]{1,18})\"");

  private VersionTag() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Reads the version a change is based on.
   *
   * @throws ProblemException when the header is missing or no tag of ours
   */
  public static long basedOn(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(Problem.of(ProblemCode.VERSION_MISSING));
    }
    Matcher tag = SHAPE.matcher(ifMatch.strip());
    if (!tag.matches()) {
      String shown = Excerpt.of(ifMatch, 40);
      throw new ProblemException(
          Problem.of(ProblemCode.BAD_PARAMETER).about("If-Match", shown, "\"7\""));
    }
    return Long.parseLong(tag.group(1));
  }
}
