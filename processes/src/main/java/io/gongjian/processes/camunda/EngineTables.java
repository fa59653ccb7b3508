package io.gongjian.processes.camunda;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;

/** What creates the tables in which tokens are kept, as the scripts of the engine say it. */
public final class EngineTables {

  /** Whose tables these are; another version brings changes that want a migration of their own. */
  public static final String VERSION = "7.24.0";

  private static final List<String> PARTS = List.of("engine", "history", "identity");
  private static final String END = ";";

  private EngineTables() {}

  /** The statements for MySQL and MariaDB, in order. */
  public static List<String> statements() {
    List<String> statements = new ArrayList<>();
    for (String part : PARTS) {
      StringBuilder statement = new StringBuilder();
      for (String line : script(part).lines().toList()) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("--")) {
          continue;
        }
        boolean isLast = text.endsWith(END);
        statement.append(isLast ? text.substring(0, text.length() - END.length()) : text);
        if (isLast) {
          statements.add(statement.toString());
          statement.setLength(0);
        } else {
          statement.append('\n');
        }
      }
    }
    return statements;
  }

  private static String script(String part) {
    String name = "db/create/activiti.mysql.create." + part + ".sql";
    try (@Nullable InputStream stream = ProcessEngine.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new EngineException(ErrorCode.UNEXPECTED, "no script [" + name + "]");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException accident) {
      throw new EngineException(ErrorCode.UNEXPECTED, "unreadable [" + name + "]", accident);
    }
  }
}
