package io.gongjian.webapp.entry.security;

import io.gongjian.engine.account.AccountName;
import io.gongjian.webapp.adapter.persistence.account.Credential;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Asks whoever is signed in for their password, before something that only the owner may do. */
@RequestScoped
public class ConfirmingOwner {

  @Inject SigningIn signingIn;
  @Inject SignedIn signedIn;
  @Inject ClientAddress clientAddress;
  @Inject MyBatisAccounts accounts;
  @Inject DeviceCookie device;
  @Inject PageAuthentication pageAuthentication;

  /**
   * What came of it.
   *
   * @param waitSeconds how long to wait before the next try; 0 when there is no need to
   */
  public record Confirmation(boolean right, long waitSeconds) {}

  /** Checks the password of the account that is signed in. */
  public Confirmation confirm(HttpServletRequest request, String password) {
    SignInResult result =
        signingIn.signIn(
            Guess.of(
                signedIn.account().name().value(),
                password,
                clientAddress.of(request),
                DeviceCookie.digest(request)));
    if (result instanceof SignInResult.MustWait wait) {
      return new Confirmation(false, wait.left().toSeconds() + 1);
    }
    if (result instanceof SignInResult.Busy) {
      return new Confirmation(false, SignInResult.Busy.SECONDS);
    }
    return new Confirmation(result instanceof SignInResult.Known, 0);
  }

  /** Lets this session go on after all sessions of the account ended. */
  public void goOn(HttpServletRequest request, HttpServletResponse response) {
    AccountName name = signedIn.account().name();
    accounts
        .credential(name)
        .map(Credential::generation)
        .ifPresent(
            generation -> {
              request.changeSessionId();
              pageAuthentication.mark(request.getSession(), name, generation);
              device.remember(request, response, name);
            });
  }
}
