package io.gongjian.webapp.deployment;

import io.gongjian.webapp.command.launcher.BootCommands;
import io.gongjian.webapp.command.launcher.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;

/** Tells the server of the tests what an operator tells the real one: database, packs, scanner. */
public final class PayaraSettings {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path SERVER = TARGET.resolve("server");

  /** Settles what is only known when the tests run; the rest is in {@code arquillian.xml}. */
  public void configure(@Observes ContainerRegistry registry) {
    removeEarlierDeployments();
    DatabaseAddress database = TestDatabase.address();
    for (Container<?> container : registry.getContainers()) {
      container
          .getContainerConfiguration()
          .property("microJar", SERVER.resolve("payara-micro.jar").toString())
          .property("cmdOptions", String.join(" ", javaOptions(database)))
          .property(
              "extraMicroOptions",
              "--disablephonehome --prebootcommandfile "
                  + BootCommands.writeTo(Fork.own("boot"))
                  + " --logtofile "
                  + Fork.own("server-of-tests")
                  + ".log");
    }
  }

  private static String[] javaOptions(DatabaseAddress database) {
    return new String[] {
      // It lives for minutes and shares two cores with a browser.
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-Xmx1024m",
      "-D" + DatabaseAddress.URL + "=" + database.url(),
      "-D" + DatabaseAddress.USER + "=" + database.user(),
      "-D" + DatabaseAddress.PASSWORD + "=" + database.password(),
      "-DGONGJIAN_PROJECT_MEGABYTES=1000",
      "-DGONGJIAN_CLAMAV=" + TestScanner.started().address(),
      "-Djava.io.tmpdir=" + SERVER,
      "-Dfile.encoding=UTF-8",
      "-Duser.timezone=UTC"
    };
  }

  private static void removeEarlierDeployments() {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(SERVER, "arquillian-*")) {
      for (Path deployment : left) {
        if (Files.getLastModifiedTime(deployment).toInstant().isBefore(Fork.beginOfRun())) {
          // The other process may be at it as well.
          FileUtils.deleteQuietly(deployment.toFile());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
