package org.evident.web.common;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Where people come by TLS only, their session goes no other way. */
@WebListener
public class SafeCookies implements ServletContextListener {

  private static final String BY_TLS = "evident.https";

  /** Whether the deployment says that people come by TLS only. */
  static boolean byTls() {
    return Boolean.getBoolean(BY_TLS);
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(byTls());
  }
}
