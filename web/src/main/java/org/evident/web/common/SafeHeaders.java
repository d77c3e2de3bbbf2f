package org.evident.web.common;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells the browser to trust nothing but what the server itself sends. Pages bring their own policy with its nonce, also
 * the page that answers an address where nothing is.
 */
public class SafeHeaders implements Filter {

  private static final String TWO_YEARS = "max-age=63072000";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "same-origin");
    if (SafeCookies.byTls()) {
      answer.setHeader("Strict-Transport-Security", TWO_YEARS);
    }
    String path = ((HttpServletRequest) request).getServletPath();
    if (path.startsWith("/api/")) {
      answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if (!path.startsWith("/jakarta.faces.resource")) {
      answer.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
