package io.gongjian.webapp.adapter.mail;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.mail.MailAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mail server that the operator names.
 *
 * @param user who signs in there; empty where nobody does
 * @param from as whom we write
 */
public record SmtpSettings(
    String host, int port, Safety safety, String user, String password, MailAddress from) {

  public static final String HOST = "GONGJIAN_MAIL_HOST";
  public static final String PORT = "GONGJIAN_MAIL_PORT";
  public static final String TLS = "GONGJIAN_MAIL_TLS";
  public static final String USER = "GONGJIAN_MAIL_USER";
  public static final String PASSWORD = "GONGJIAN_MAIL_PASSWORD";
  public static final String FROM = "GONGJIAN_MAIL_FROM";

  private static final Pattern HOST_NAME =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-f:.]{2,45}]");
  private static final int LAST_PORT = 65_535;

  /** How what is said to the server is kept from others. */
  public enum Safety {
    /** TLS from the first byte. */
    TLS(465),
    /** TLS before anything is said; a server that has none is not spoken to. */
    STARTTLS(587),
    /** Not at all: for a server on this machine. */
    NONE(25);

    private final int usualPort;

    Safety(int usualPort) {
      this.usualPort = usualPort;
    }

    private static Optional<Safety> named(String word) {
      return Arrays.stream(values())
          .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst();
    }
  }

  /**
   * Reads the environment; empty where no host is named.
   *
   * @throws EngineException when it cannot be understood; its message tells what to write
   */
  public static Optional<SmtpSettings> of(Map<String, String> environment) {
    String host = said(environment, HOST);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    if (!HOST_NAME.matcher(host).matches()) {
      throw unreadable(HOST, "the name or the address of a mail server");
    }
    String tls = said(environment, TLS).toLowerCase(Locale.ROOT);
    Safety safety =
        tls.isEmpty()
            ? Safety.STARTTLS
            : Safety.named(tls).orElseThrow(() -> unreadable(TLS, "tls, starttls or none"));
    String from = said(environment, FROM);
    if (!MailAddress.isAddress(from)) {
      throw unreadable(FROM, "the address as which mail is sent, such as gongjian@example.cn");
    }
    return Optional.of(
        new SmtpSettings(
            host,
            port(said(environment, PORT), safety.usualPort),
            safety,
            said(environment, USER),
            environment.getOrDefault(PASSWORD, ""),
            new MailAddress(from)));
  }

  private static int port(String text, int usual) {
    if (text.isEmpty()) {
      return usual;
    }
    int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    if (port < 1 || port > LAST_PORT) {
      throw unreadable(PORT, "a port from 1 to 65535");
    }
    return port;
  }

  private static String said(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").strip();
  }

  private static EngineException unreadable(String name, String wanted) {
    return new EngineException(
        ErrorCode.UNREADABLE_SETTING,
        "the operator must correct the setting %s: it must be %s".formatted(name, wanted));
  }

  @Override
  public String toString() {
    return "SmtpSettings[" + host + ":" + port + ", " + safety + "]";
  }
}
