package org.evident.web.common;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells a script that sent a form where the act leads, instead of leading it there: a script that follows a redirect learns
 * where it led only once it has taken what the page there was to tell its reader.
 */
public class ToldWay implements Filter {

  /** The header of a request by a script that goes on by itself. */
  static final String ASKED = "Evident-Stays";

  /** The header of the answer that says where. */
  static final String WAY = "Evident-Way";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    chain.doFilter(
        http, http.getHeader(ASKED) == null ? response : new Told((HttpServletResponse) response));
  }

  /** An answer that leads nowhere by itself. */
  private static final class Told extends HttpServletResponseWrapper {

    private Told(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) {
      setStatus(SC_NO_CONTENT);
      setHeader(WAY, location);
    }
  }
}
