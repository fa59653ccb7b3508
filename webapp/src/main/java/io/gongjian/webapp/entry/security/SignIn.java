package io.gongjian.webapp.entry.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The sign-in page. It keeps where the reader wanted to go in {@code from}, which must be an
 * address of ours.
 */
@Named
@RequestScoped
public class SignIn {

  private static final String HOME = "/home";
  private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

  @Inject SecurityContext security;
  @Inject HttpServletRequest request;

  private String name = "";
  private String password = "";
  private String from = "";
  private boolean wrong;
  private boolean locked;
  private long waitSeconds;
  private long busySeconds;

  /** Signs in and goes on, or stays and tells why not. */
  public void submit() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, password))
                .newAuthentication(true));
    if (status == AuthenticationStatus.SUCCESS) {
      external.redirect(request.getContextPath() + goingTo());
      faces.responseComplete();
      return;
    }
    if (((HttpServletResponse) external.getResponse()).getStatus()
        == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      faces.responseComplete();
      return;
    }
    Object result = request.getAttribute(SignInResult.class.getName());
    wrong = result instanceof SignInResult.Wrong;
    locked = result instanceof SignInResult.Locked;
    busySeconds = result instanceof SignInResult.Busy ? SignInResult.Busy.SECONDS : 0;
    if (result instanceof SignInResult.MustWait wait) {
      waitSeconds = wait.left().toSeconds() + 1;
    }
  }

  /** Signs out and shows the sign-in page. */
  public void leave() throws ServletException, IOException {
    request.logout();
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(request.getContextPath() + PageAuthentication.FORM);
    faces.responseComplete();
  }

  private String goingTo() {
    return OWN_ADDRESS.matcher(from).matches() && !from.equals("/") ? from : HOME;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Where the reader wanted to go; empty for the first page. */
  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  /** True when the name or the password was wrong. */
  public boolean isWrong() {
    return wrong;
  }

  /** True when the account may not sign in. */
  public boolean isLocked() {
    return locked;
  }

  /** When to come again while too many sign in; 0 when there is room. */
  public long getBusySeconds() {
    return busySeconds;
  }

  /** How long to wait before the next try; 0 when there is no need to. */
  public long getWaitSeconds() {
    return waitSeconds;
  }
}
