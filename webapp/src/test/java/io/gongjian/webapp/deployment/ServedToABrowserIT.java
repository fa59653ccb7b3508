package io.gongjian.webapp.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@ArquillianTest
@RunAsClient
class ServedToABrowserIT {
  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  @Test
  void pageThatIsNotThereSaysSo() {
    Response answer = browsing.page().navigate(address + "resources/gongjian/no-such-file");
    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void everyTestBrowsesWithoutTheCookiesOfAnother() {
    browsing.page().navigate(address + "health/live");
    assertThat(browsing.page().context().cookies()).isEmpty();
    assertThat(browsing.page().viewportSize().width).isEqualTo(1280);
  }
}
