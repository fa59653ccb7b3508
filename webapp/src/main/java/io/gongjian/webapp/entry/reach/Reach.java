package io.gongjian.webapp.entry.reach;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator says of how the server is reached.
 *
 * @param address the public one, where there is one
 * @param proxies whose word counts
 * @param https true when readers reach it over HTTPS only
 */
public record Reach(Optional<PublicAddress> address, TrustedProxies proxies, boolean https) {

  public static final String PUBLIC_ADDRESS = "GONGJIAN_PUBLIC_ADDRESS";
  public static final String TRUSTED_PROXIES = "GONGJIAN_TRUSTED_PROXIES";
  public static final String HTTPS = "GONGJIAN_HTTPS";

  /**
   * Reads the environment.
   *
   * @throws EngineException when it cannot be understood; its message tells what to write
   */
  public static Reach of(Map<String, String> environment) {
    Optional<PublicAddress> address =
        said(environment, PUBLIC_ADDRESS)
            .map(
                text ->
                    PublicAddress.parse(text)
                        .orElseThrow(
                            () ->
                                unreadable(
                                    PUBLIC_ADDRESS,
                                    text,
                                    "scheme, host and port alone, such as"
                                        + " https://permits.example.cn")));
    TrustedProxies proxies =
        said(environment, TRUSTED_PROXIES)
            .map(
                text ->
                    TrustedProxies.parse(text)
                        .orElseThrow(
                            () ->
                                unreadable(
                                    TRUSTED_PROXIES,
                                    text,
                                    "addresses or networks parted by commas, such as"
                                        + " 127.0.0.1, 10.0.0.0/8")))
            .orElse(TrustedProxies.NONE);
    if (address.isEmpty() && !proxies.networks().isEmpty()) {
      throw unreadable(
          PUBLIC_ADDRESS, "", "said, for " + TRUSTED_PROXIES + " names proxies in front of it");
    }
    boolean https = Boolean.parseBoolean(said(environment, HTTPS).orElse("false"));
    return new Reach(address, proxies, https || address.filter(PublicAddress::isHttps).isPresent());
  }

  private static Optional<String> said(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static EngineException unreadable(String name, String text, String wanted) {
    return new EngineException(
        ErrorCode.UNREADABLE_SETTING,
        "the operator must correct the setting %s: it is [%s], and must be %s"
            .formatted(name, text, wanted));
  }
}
