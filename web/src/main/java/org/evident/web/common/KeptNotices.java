package org.evident.web.common;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Keeps what its reader is to be told for the page that tells it. What a page asks for by itself, such as to keep a draft, may
 * come between an act and the page that follows: it neither takes the notice of the act, nor takes back the cookie that
 * leads to it.
 */
public class KeptNotices implements Filter {

  /** The cookie that leads to what the next page is to tell. */
  static final String COOKIE = "csfcfc";

  private static final String ASKED = "Faces-Request";
  private static final String PART = "partial/ajax";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    chain.doFilter(PART.equals(http.getHeader(ASKED)) ? new Part(http) : http, response);
  }

  /** A request for a part of a page. */
  private static final class Part extends HttpServletRequestWrapper {

    private Part(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Cookie[] getCookies() {
      return Stream.ofNullable(super.getCookies())
          .flatMap(Arrays::stream)
          .filter(cookie -> !COOKIE.equals(cookie.getName()))
          .toArray(Cookie[]::new);
    }
  }
}
