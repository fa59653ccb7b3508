package io.gongjian.webapp.rest;

import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The parameters {@code page} and {@code size} of a list. */
public class PageParameters {

  @QueryParam("page")
  @DefaultValue("1")
  private String page = "1";

  @QueryParam("size")
  @DefaultValue("20")
  private String size = "20";

  /**
   * Reads the parameters.
   *
   * @throws ProblemException when one of them does not fit
   */
  public PageRequest request() {
    return new PageRequest(
        number("page", page, PageRequest::isPage, "1-" + PageRequest.LAST),
        number("size", size, PageRequest::isSize, "1-" + PageRequest.LARGEST),
        Optional.empty());
  }

  /**
   * Reads the parameters of a list that goes by time.
   *
   * @param after where the page before ended, as {@code next} has it; empty where nobody says so
   * @throws ProblemException when one of them does not fit
   */
  public PageRequest request(String after) {
    PageRequest request = request();
    return new PageRequest(request.page(), request.size(), key(after));
  }

  private static Optional<PageKey> key(String after) {
    Optional<PageKey> key = PageKey.parse(after);
    if (!after.isEmpty() && key.isEmpty()) {
      throw new ProblemException(
          Problem.of(ProblemCode.BAD_PARAMETER).about("after", shortened(after), "next"));
    }
    return key;
  }

  private static int number(String name, String text, IntPredicate fits, String expected) {
    int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
    if (!fits.test(number)) {
      throw new ProblemException(
          Problem.of(ProblemCode.BAD_PARAMETER).about(name, shortened(text), expected));
    }
    return number;
  }

  private static String shortened(String text) {
    return Excerpt.of(text, 40);
  }
}
