package org.evident.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.evident.foundation.party.boundary.Accounts;
import org.evident.kernel.Role;

/**
 * Ends a session that still bears a role its person holds no more: the container remembers the roles
 * of the sign-in, and a role ended or a person gone has to count at once.
 */
@WebFilter({"/api/*", "*.xhtml"})
public class LostRoles implements Filter {

  @Inject private Accounts accounts;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (asked.getUserPrincipal() == null || asked.getSession(false) == null || !hasLost(asked)) {
      chain.doFilter(request, response);
      return;
    }
    asked.logout();
    if (asked.getSession(false) != null) {
      asked.getSession().invalidate();
    }
    HttpServletResponse answer = (HttpServletResponse) response;
    if (answer.isCommitted()) {
      return;
    }
    if (asked.getServletPath().endsWith(".xhtml")) {
      answer.sendRedirect(asked.getContextPath() + "/login.xhtml");
    } else {
      answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  private boolean hasLost(HttpServletRequest request) {
    Set<String> held = accounts.rolesOf(request.getUserPrincipal().getName());
    return Arrays.stream(Role.values())
        .map(Role::name)
        .anyMatch(role -> request.isUserInRole(role) && !held.contains(role));
  }
}
