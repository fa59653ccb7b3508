package io.gongjian.webapp.deployment;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
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
  private static final String DESCRIPTOR = "WEB-INF/web.xml";
  private static final String OPEN_ADDRESS = "<url-pattern>/login</url-pattern>";
  private static final String ADDRESS_OF_TESTS =
      "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>";

  private Deployments() {}

  /** The one deployment. */
  @Deployment
  public static WebArchive webapp() {
    GenericArchive tests =
        ShrinkWrap.create(ExplodedImporter.class)
            .importDirectory("target/test-classes/io")
            .as(GenericArchive.class);
    WebArchive webapp = ShrinkWrap.createFromZipFile(WebArchive.class, WAR);
    return webapp
        .setWebXML(new StringAsset(openToTests(webapp)))
        .merge(tests, "WEB-INF/classes/io")
        .addAsLibrary(libraryOf(Assertions.class));
  }

  /** The descriptor of the WAR with the address by which tests inside it are run, open to them. */
  private static String openToTests(WebArchive webapp) {
    try (InputStream stream = webapp.get(DESCRIPTOR).getAsset().openStream()) {
      String descriptor = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      if (!descriptor.contains(OPEN_ADDRESS)) {
        throw new IllegalStateException("no open address in " + DESCRIPTOR);
      }
      return descriptor.replace(OPEN_ADDRESS, OPEN_ADDRESS + ADDRESS_OF_TESTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File libraryOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
