package io.gongjian.webapp.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Asks the person at the terminal. A password is never an argument, which all users of the machine
 * could read.
 */
interface AskedPassword {

  /** True when a person sits there. */
  boolean isSomebodyThere();

  /** A line that is typed; empty when nobody is there. */
  Optional<String> line(String question);

  /** A password, not shown; without a person there it is the first line of what is piped in. */
  Optional<String> password(String question);

  static AskedPassword atTheTerminal() {
    return new AtTheTerminal(Optional.ofNullable(System.console()));
  }

  /** The terminal of this process, where it has one. */
  record AtTheTerminal(Optional<Console> console) implements AskedPassword {

    @Override
    public boolean isSomebodyThere() {
      return console.isPresent();
    }

    @Override
    public Optional<String> line(String question) {
      return console.map(there -> there.readLine("%s", question));
    }

    @Override
    public Optional<String> password(String question) {
      if (console.isPresent()) {
        return Optional.ofNullable(console.get().readPassword("%s", question)).map(String::new);
      }
      try {
        return Optional.ofNullable(
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .readLine());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
