package io.gongjian.webapp.deployment;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What is deployed for all integration tests together: the WAR as it was built, with the test
 * classes beside its own so that tests can run inside it.
 *
 * <p>A test class annotated with {@code @ArquillianTest} needs no deployment method of its own.
 */
public final class Deployments {
  private static final File WAR = new File("target/gongjian.war");

  private Deployments() {}

  /** The one deployment. */
  @Deployment
  public static WebArchive webapp() {
    GenericArchive tests =
        ShrinkWrap.create(ExplodedImporter.class)
            .importDirectory("target/test-classes/io")
            .as(GenericArchive.class);
    return ShrinkWrap.createFromZipFile(WebArchive.class, WAR)
        .merge(tests, "WEB-INF/classes/io")
        .addAsLibrary(libraryOf(Assertions.class));
  }

  private static File libraryOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
