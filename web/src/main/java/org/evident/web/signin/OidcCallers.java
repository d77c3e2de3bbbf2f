package org.evident.web.signin;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evident.foundation.party.boundary.Accounts;

/** Turns whoever a provider vouches for into a person known here, and nobody else. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION + 1)
public abstract class OidcCallers implements HttpAuthenticationMechanism {

  /** Session attribute: the page asked for before the way to the provider. */
  static final String WANTED = "evident.wanted";

  @Inject @Delegate @Any private HttpAuthenticationMechanism next;
  @Inject private Instance<OpenIdContext> provider;
  @Inject private OidcSettings settings;
  @Inject private Accounts accounts;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (!OidcSettings.inForce()) {
      return next.validateRequest(request, response, context);
    }
    OidcAnswer answer = new OidcAnswer(context, provider, settings.getClaim(), accounts);
    if (request.getServletPath().equals(OidcReturn.PATH)) {
      return request.getParameter("error") == null
          ? next.validateRequest(request, response, answer)
          : answer.refuse();
    }
    if (request.getUserPrincipal() == null && context.isProtected()) {
      remember(request);
    }
    return next.validateRequest(request, response, answer);
  }

  private static void remember(HttpServletRequest request) {
    if ("GET".equals(request.getMethod()) && request.getServletPath().endsWith(".xhtml")) {
      String query = request.getQueryString();
      String page = request.getRequestURI() + (query == null ? "" : "?" + query);
      request.getSession().setAttribute(WANTED, page);
    }
  }
}
