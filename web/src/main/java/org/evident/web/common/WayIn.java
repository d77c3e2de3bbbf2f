package org.evident.web.common;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.evident.foundation.history.boundary.CallChannel;

/** Notes for the history whether a call came in by a page or by the API. */
@WebFilter({"/api/*", "*.xhtml"})
public class WayIn implements Filter {

  @Inject private CallChannel channel;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean page = ((HttpServletRequest) request).getServletPath().endsWith(".xhtml");
    channel.cameBy(page ? "PAGE" : "API");
    chain.doFilter(request, response);
  }
}
