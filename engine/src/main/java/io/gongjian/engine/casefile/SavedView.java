package io.gongjian.engine.casefile;

/**
 * A list of the desk as somebody narrowed it, under a name. What it is narrowed to stands as in the
 * address of the list; what is empty narrows nothing.
 *
 * @param list the word of a {@link TaskView}
 * @param light the word of a light
 * @param state the word of a state, or of a span of them
 * @param stage the word of a stage
 * @param matter the id of a matter
 * @param region the code of a region
 * @param text what is sought
 */
public record SavedView(
    String name,
    String list,
    String light,
    String state,
    String stage,
    String matter,
    String region,
    String text) {

  /** The most characters of a name. */
  public static final int LONGEST_NAME = 40;

  /** The most that an account can keep. */
  public static final int MOST = 20;
}
