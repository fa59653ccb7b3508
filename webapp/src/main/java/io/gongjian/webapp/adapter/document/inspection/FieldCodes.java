package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows the fields of a text (ECMA-376 part 1, 17.16) through its runs, however they are divided,
 * and looks at each instruction as a whole. A field whose first word is made by another field is
 * taken for one that hides it.
 */
final class FieldCodes {

  private static final int MOST_OPEN = 200;
  private static final int LONGEST = 8 * 1024;
  private static final Set<String> STARTING_PROGRAMS = Set.of("DDE", "DDEAUTO");
  private static final Set<String> FETCHING =
      Set.of("INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DATABASE", "RD");
  private static final String PICTURE = "INCLUDEPICTURE";

  /** An address of another machine, as fields write it: backslashes are doubled there. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(https?|ftps?|webdav)://|\\bfile:(//|\\\\\\\\)[^/\\\\]|(^|[\\s\"])\\\\{2,4}[^\\\\\\s\"]",
          Pattern.CASE_INSENSITIVE);

  /** The switch that keeps no copy of a picture, so that it is fetched when the file opens. */
  private static final Pattern NO_COPY = Pattern.compile("\\\\d\\b", Pattern.CASE_INSENSITIVE);

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean instructing = true;
    private boolean computed;
  }

  /** True within a field. */
  boolean areOpen() {
    return !open.isEmpty();
  }

  void begins() {
    if (open.size() >= MOST_OPEN) {
      throw new Misfit(UploadFault.TOO_COMPLEX);
    }
    Field around = open.peek();
    if (around != null && around.instructing && !hasFirstWord(around.instruction)) {
      around.computed = true;
    }
    open.push(new Field());
  }

  /** The instruction is complete; what follows is the result. */
  void separates() {
    Field field = open.peek();
    if (field != null && field.instructing) {
      field.instructing = false;
      check(field);
    }
  }

  void ends() {
    separates();
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  /** Text that belongs to an instruction where one is open. */
  void says(String text) {
    Field field = open.peek();
    if (field != null && field.instructing) {
      int room = Math.max(0, LONGEST - field.instruction.length());
      field.instruction.append(text, 0, Math.min(room, text.length()));
    }
  }

  /** A field that never ends is none; what it says is looked at all the same. */
  void closeAll() {
    while (!open.isEmpty()) {
      Field field = open.pop();
      field.computed = false;
      check(field);
    }
  }

  private static void check(Field field) {
    if (field.computed) {
      throw new Misfit(UploadFault.DDE);
    }
    fault(field.instruction.toString())
        .ifPresent(
            fault -> {
              throw new Misfit(fault);
            });
  }

  /** What is wrong with a whole instruction. */
  static Optional<UploadFault> fault(String instruction) {
    String plain = instruction.replaceAll("\\p{Cf}", "").strip();
    String word = firstWord(plain).toUpperCase(Locale.ROOT);
    if (STARTING_PROGRAMS.contains(word)) {
      return Optional.of(UploadFault.DDE);
    }
    boolean fetches =
        FETCHING.contains(word) || (word.equals(PICTURE) && NO_COPY.matcher(plain).find());
    return fetches && ELSEWHERE.matcher(plain).find()
        ? Optional.of(UploadFault.EXTERNAL_LINK)
        : Optional.empty();
  }

  private static String firstWord(String instruction) {
    String bare = instruction.replaceFirst("^[\\s\"“”]+", "");
    return bare.split("[\\s\"“”\\\\]", 2)[0];
  }

  /** A word is whole when something follows it; a formula begins with a sign and needs none. */
  private static boolean hasFirstWord(StringBuilder instruction) {
    String begun = instruction.toString().stripLeading();
    return begun.startsWith("=") || begun.chars().anyMatch(Character::isWhitespace);
  }
}
