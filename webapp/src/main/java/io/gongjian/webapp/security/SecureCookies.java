package io.gongjian.webapp.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Marks the session's cookie as secure where the server is reached over HTTPS only, also behind a
 * proxy that ends the encryption. Else the cookie is secure when its request is.
 */
@WebListener
public class SecureCookies implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (SafeHeaders.isHttpsOnly()) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
