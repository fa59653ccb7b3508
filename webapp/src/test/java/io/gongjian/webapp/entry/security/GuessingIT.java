package io.gongjian.webapp.entry.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Role;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever guesses passwords over the network, and the owner of the account meanwhile. */
@ArquillianTest
@RunAsClient
class GuessingIT {

  private static final String OWNER = "owner.of.guessed";
  private static final String PASSWORD = "a good one 2026";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  @Test
  void ofSixtyGuessesAtOnceAFewAreTried() {
    ExecutorService crowd = Executors.newFixedThreadPool(60);
    try {
      List<CompletableFuture<Api.Answer>> guesses = new ArrayList<>();
      for (int number = 0; number < 60; number++) {
        String password = "guess" + number;
        guesses.add(CompletableFuture.supplyAsync(() -> guess("guessed.nobody", password), crowd));
      }
      List<Api.Answer> answers = guesses.stream().map(CompletableFuture::join).toList();

      assertThat(answers).extracting(Api.Answer::status).isSubsetOf(401, 429, 503);
      assertThat(answers.stream().filter(answer -> answer.status() == 401))
          .hasSizeLessThanOrEqualTo(SignInBrake.FREE_TRIES);
      assertThat(answers.stream().filter(answer -> answer.status() != 401))
          .allMatch(answer -> answer.header("Retry-After").isPresent());
    } finally {
      crowd.shutdownNow();
    }
  }

  @Test
  void theOwnerSignsInFromTheirDeviceWhileAnAttackerIsBraked() {
    new MyBatisAccounts(StoreFixture.database())
        .store(
            new Account(new AccountName(OWNER), "主人", Role.SUPERVISOR, Optional.empty()),
            new PasswordHashing(10).hash(PASSWORD),
            StoreFixture.MORNING);
    signIn();
    for (int number = 0; number <= SignInBrake.FREE_TRIES; number++) {
      guess(OWNER, "guess" + number);
    }
    assertThat(guess(OWNER, PASSWORD).status()).isEqualTo(429);

    page().context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
    signIn();

    assertThat(page().url()).doesNotContain("/login");
  }

  private Api.Answer guess(String name, String password) {
    String pair = name + ":" + password;
    return Api.at(address)
        .with(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
        .get("/projects");
  }

  private void signIn() {
    page().navigate(address + "login");
    page().fill("#name", OWNER);
    page().fill("#password", PASSWORD);
    page().click("#go");
    page().waitForURL(url -> !url.contains("/login"));
  }

  private Page page() {
    return browsing.page();
  }
}
