package org.evident.web.common;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.evident.foundation.storage.boundary.ReadOnce;

/** Lets what only reads ask each question once, however many parts of the answer need it. */
public class ReadingRequests implements Filter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(((HttpServletRequest) request).getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    try (ReadOnce reading = ReadOnce.begin()) {
      chain.doFilter(request, response);
    }
  }
}
