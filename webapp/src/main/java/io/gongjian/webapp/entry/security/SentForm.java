package io.gongjian.webapp.entry.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent. PrimeFaces asks it for the nonce of its page and fails where there is none;
 * a page that is shown anew may as well have a new one.
 */
final class SentForm extends HttpServletRequestWrapper {

  private static final String NONCE = "primefaces.nonce";
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,64}={0,2}");

  private final String another;

  SentForm(HttpServletRequest request) {
    super(request);
    this.another =
        Base64.getEncoder()
            .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public @Nullable String getParameter(String name) {
    String value = super.getParameter(name);
    return name.equals(NONCE) && (value == null || !BASE64.matcher(value).matches())
        ? another
        : value;
  }
}
