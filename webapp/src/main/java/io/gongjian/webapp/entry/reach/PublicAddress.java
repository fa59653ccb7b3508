package io.gongjian.webapp.entry.reach;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Under which address readers reach the pages, such as {@code https://permits.example.cn}.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name or an address, lower case, those of the longer kind in brackets
 */
public record PublicAddress(String scheme, String host, int port) {

  private static final Pattern HOST =
      Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}]");
  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;
  private static final int MOST = 65_535;

  /** Reads an address: scheme, host and, where it is not the usual one, port; nothing behind. */
  public static Optional<PublicAddress> parse(String text) {
    try {
      URI uri = new URI(text.strip().toLowerCase(Locale.ROOT));
      String scheme = String.valueOf(uri.getScheme());
      boolean known = scheme.equals("https") || scheme.equals("http");
      boolean bare =
          (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && uri.getRawUserInfo() == null;
      if (!known || !bare || uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > MOST) {
        return Optional.empty();
      }
      int port = uri.getPort() < 0 ? usualPort(scheme) : uri.getPort();
      return HOST.matcher(uri.getHost()).matches()
          ? Optional.of(new PublicAddress(scheme, uri.getHost(), port))
          : Optional.empty();
    } catch (URISyntaxException | NullPointerException noAddress) {
      return Optional.empty();
    }
  }

  public boolean isHttps() {
    return scheme.equals("https");
  }

  /** Host and port as a browser names them: without the usual port. */
  public String authority() {
    return port == usualPort(scheme) ? host : host + ":" + port;
  }

  /** What a browser says of where a page of ours comes from. */
  public String origin() {
    return scheme + "://" + authority();
  }

  /** True when a request that names this host is for us. */
  boolean isNamed(String hostAndPort) {
    String said = hostAndPort.strip().toLowerCase(Locale.ROOT);
    return said.equals(authority()) || said.equals(host + ":" + port);
  }

  private static int usualPort(String scheme) {
    return scheme.equals("https") ? HTTPS_PORT : HTTP_PORT;
  }
}
