package io.gongjian.webapp.command.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build left for running: the application, the server, and the watch beside it.
 *
 * @param root the folder of the project
 */
public record Build(Path root) {

  /** The application. */
  Path war() {
    return existing(root.resolve("webapp/target/gongjian.war"));
  }

  /** The server. */
  Path payara() {
    return existing(root.resolve("webapp/target/server/payara-micro.jar"));
  }

  /** The agent that ends the server when the launcher is gone. */
  Path watch() {
    return existing(root.resolve("webapp/target/server/gongjian-watch.jar"));
  }

  private static Path existing(Path file) {
    if (!Files.exists(file)) {
      throw new CannotStart(
          "缺少 " + file + "，请用 ./gongjian run 构建并启动",
          file + " is missing; build and start with ./gongjian run");
    }
    return file;
  }
}
