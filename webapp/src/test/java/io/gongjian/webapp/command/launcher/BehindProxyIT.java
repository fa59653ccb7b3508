package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.command.launcher.RawHttp.Heard;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Behind nginx with TLS, set up as the guide for operators says.
 *
 * <p>Long: the product is started by its command for this class and those that attack it.
 */
@ExtendWith(Attacked.Given.class)
class BehindProxyIT {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");

  @Test
  void signingInStaysAtThePublicAddressAndItsCookiesGoOverEncryptionAlone(Attacked product) {
    RawHttp reader = product.throughProxy();
    Heard asked = reader.get("/home");
    assertThat(asked.status()).isEqualTo(302);
    assertThat(asked.header("Location")).isEqualTo(product.publicAddress() + "/login?from=%2Fhome");

    Heard form = reader.get("/login?from=%2Fhome");
    assertThat(form.header("Strict-Transport-Security")).startsWith("max-age=");
    Matcher state = STATE.matcher(form.body());
    assertThat(state.find()).as(form.body()).isTrue();
    Heard signedIn =
        reader.send(
            "POST",
            "/login",
            form(
                "login=login",
                "go=",
                "from=/home",
                "name=shenqing",
                "password=Gongjian-2026",
                "jakarta.faces.ViewState=" + state.group(1)),
            "Origin: " + product.publicAddress(),
            "Content-Type: application/x-www-form-urlencoded");
    assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(302);
    assertThat(signedIn.header("Location")).isEqualTo(product.publicAddress() + "/home");
    assertThat(signedIn.all("Set-Cookie"))
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(cookie -> cookie.contains("; Secure"))
        .allMatch(cookie -> cookie.contains("HttpOnly"))
        .anyMatch(cookie -> cookie.startsWith("JSESSIONID="));

    String cookies =
        signedIn.all("Set-Cookie").stream()
            .map(cookie -> cookie.replaceFirst(";.*", ""))
            .collect(Collectors.joining("; "));
    Heard home = reader.get("/home", "Cookie: " + cookies);
    assertThat(home.status()).isEqualTo(200);
    assertThat(home.body()).contains("<h1");
  }

  @Test
  void whatIsMadeIsToBeFoundAtThePublicAddress(Attacked product) {
    Heard made =
        product
            .throughProxy()
            .send(
                "POST",
                "/api/v1/projects",
                "{\"name\":\"代理之后\",\"region\":\"460100\"}",
                basic("shenqing", "Gongjian-2026"),
                "Content-Type: application/json");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.header("Location")).startsWith(product.publicAddress() + "/api/v1/projects/");
  }

  @Test
  void whoComesWithoutEncryptionIsLedToIt(Attacked product) {
    Heard asked = product.throughProxyInTheClear().get("/apply/projects?q=a");
    assertThat(asked.status()).isEqualTo(308);
    assertThat(asked.header("Location")).isEqualTo(product.publicAddress() + "/apply/projects?q=a");
    Heard forged = product.direct().get("/login", "X-Forwarded-Proto: http");
    assertThat(forged.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/home", "/api/v1/projects", "/health/live", "/nothing"})
  void aForeignNameIsRefused(String path, Attacked product) {
    for (RawHttp way : List.of(product.throughProxy(), product.direct())) {
      Heard refused = way.calling("evil.example").get(path);
      assertThat(refused.status()).as(refused.head()).isEqualTo(421);
      assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
      assertThat(refused.body())
          .contains("\"foreign_host\"", "evil.example", product.publicAddress());
      assertThat(refused.header("Location")).isEmpty();
    }
    Heard forwarded = product.direct().get(path, "X-Forwarded-Host: evil.example");
    assertThat(forwarded.status()).isNotEqualTo(421);
    assertThat(forwarded.header("Location")).doesNotContain("evil");
  }

  @Test
  void whoGuessesIsTheOneWhomTheProxyHeardWhateverTheySay(Attacked product) {
    RawHttp one = product.throughProxy().from("127.0.0.4");
    for (int number = 0; number < 5; number++) {
      assertThat(guess(one, "X-Forwarded-For: 198.51.100." + number).status()).isEqualTo(401);
    }
    assertThat(guess(one, "X-Forwarded-For: 198.51.100.99").status()).isEqualTo(429);
    assertThat(guess(product.throughProxy().from("127.0.0.5"), "X-A: b").status()).isEqualTo(401);
    assertThat(guess(product.direct(), "X-Forwarded-For: 127.0.0.4").status()).isEqualTo(401);
  }

  @Test
  void aFormFromAnotherSiteIsRefused(Attacked product) {
    Heard refused =
        product
            .throughProxy()
            .send(
                "POST",
                "/login",
                "name=a",
                "Origin: https://evil.example",
                "Content-Type: application/x-www-form-urlencoded");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("foreign_origin");
  }

  private static Heard guess(RawHttp from, String header) {
    return from.get("/api/v1/projects", basic("behind.proxy", "wrong"), header);
  }

  private static String basic(String name, String password) {
    String pair = name + ":" + password;
    return "Authorization: Basic "
        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String form(String... fields) {
    return Stream.of(fields)
        .map(field -> field.split("=", 2))
        .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
