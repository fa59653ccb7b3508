package io.gongjian.webapp.entry.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.gongjian.webapp.deployment.Browsing;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ArquillianTest
@RunAsClient
class SigningInIT {

  private static final String PASSWORD = "Gongjian-2026";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  @Test
  void whoIsNotSignedInIsSentToTheFormAndThenWhereTheyWanted() {
    page().navigate(address + "search?q=%E6%B8%AF");
    assertThat(page().url()).contains("/login?from=");

    signIn("shenqing");

    assertThat(page().url()).endsWith("/search?q=%E6%B8%AF");
  }

  @Test
  void theSessionGetsANewIdAtTheSignIn() {
    page().navigate(address + "login");
    Cookie before = session();

    signIn("shenqing");

    assertThat(session().value).isNotEqualTo(before.value);
  }

  @Test
  void aSessionInTheAddressIsNotBelieved() {
    page().navigate(address + "login");
    signIn("shenqing");
    String stolen = session().value;
    page().context().clearCookies();

    page().navigate(address + "home;jsessionid=" + stolen);

    assertThat(page().url()).contains("/login");
  }

  @Test
  void theCookieOfTheSessionIsOutOfReachForScriptsAndOtherSites() {
    page().navigate(address + "login");

    assertThat(session().httpOnly).isTrue();
    assertThat(session().sameSite).isEqualTo(SameSiteAttribute.LAX);
  }

  @Test
  void aWrongPasswordIsToldAndNobodyIsSignedIn() {
    page().navigate(address + "login");

    enter("shenqing", "wrong");

    page().locator("[role=alert]").waitFor();
    page().navigate(address + "home");
    assertThat(page().url()).contains("/login");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//elsewhere.example/", "http://elsewhere.example/", "/\\elsewhere.example"})
  void theWayBackLeadsToNoOtherSite(String from) {
    page().navigate(address + "login?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8));

    signIn("shenqing");

    assertThat(page().url()).startsWith(address.toString()).endsWith("/home");
  }

  @Test
  void whoSignedOutIsAStrangerAgain() {
    page().navigate(address + "login");
    signIn("shenpi");
    page().evaluate("document.querySelector('#signout a').click()");
    page().waitForURL("**/login");

    page().navigate(address + "home");

    assertThat(page().url()).contains("/login");
  }

  @Test
  void aReaderOfPagesMayGetFromTheApiButChangeNothingThere() {
    page().navigate(address + "login");
    signIn("shenqing");

    assertThat(status("GET", "api/v1/projects")).isEqualTo(200);
    assertThat(status("POST", "api/v1/projects")).isEqualTo(401);
  }

  @Test
  void partsOfPagesAndDescriptorsAreOpenToNobody() {
    page().navigate(address + "login");
    signIn("shenqing");

    assertThat(status("GET", "resources/gj/chip.xhtml")).isEqualTo(403);
    assertThat(status("GET", "WEB-INF/web.xml")).isEqualTo(404);
  }

  @Test
  void aPageMayBeFramedByNobodyAndKeptByNobody() {
    Response response = page().navigate(address + "login");

    assertThat(response.headerValues("content-security-policy"))
        .anyMatch(policy -> policy.contains("frame-ancestors 'none'"))
        .anyMatch(policy -> policy.contains("script-src") && policy.contains("nonce-"))
        .noneMatch(policy -> policy.contains("unsafe-eval"));
    assertThat(response.headerValue("x-content-type-options")).isEqualTo("nosniff");
    assertThat(response.headerValue("cache-control")).contains("no-store");
  }

  private int status(String method, String path) {
    Object status =
        page()
            .evaluate(
                "async ([method, path]) => (await fetch(path, {method})).status",
                new Object[] {method, address.getPath() + path});
    return ((Number) status).intValue();
  }

  private void signIn(String name) {
    enter(name, PASSWORD);
    page().waitForURL(url -> !url.contains("/login"));
  }

  private void enter(String name, String password) {
    page().fill("#name", name);
    page().fill("#password", password);
    page().click("#go");
  }

  private Cookie session() {
    return page().context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .findFirst()
        .orElseThrow();
  }

  private Page page() {
    return browsing.page();
  }
}
