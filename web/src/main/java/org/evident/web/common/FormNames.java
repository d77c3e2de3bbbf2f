package org.evident.web.common;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.evident.kernel.RuleBroken;

/**
 * Refuses what is sent to a path in a form whose name is none, or asked for in such a one: before any path is looked for, the
 * server would answer a program with a page.
 */
@WebFilter("/api/*")
public class FormNames implements Filter {

  private static final String FORM = "API.FORM";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!isName(http.getContentType())) {
      ProblemText.send(
          http, answer, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, new RuleBroken(FORM));
    } else if (!areNames(http.getHeader(HttpHeaders.ACCEPT))) {
      ProblemText.send(http, answer, HttpServletResponse.SC_NOT_ACCEPTABLE, new RuleBroken(FORM));
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Names with quoted parts are left to the server, since commas in them part nothing. */
  private static boolean areNames(String accepted) {
    if (accepted == null || accepted.indexOf('"') >= 0) {
      return true;
    }
    for (String name : accepted.split(",")) {
      if (!name.isBlank() && !isName(name.strip())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String name) {
    try {
      return name == null || MediaType.valueOf(name) != null;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
