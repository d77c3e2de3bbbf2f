package org.evident.web.signin;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets programs in by token on the API, and never sends them to a login page. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class BearerTokens implements HttpAuthenticationMechanism {

  private static final String SCHEME = "Bearer ";

  @Inject @Delegate @Any private HttpAuthenticationMechanism next;
  @Inject private IdentityStoreHandler stores;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (!request.getServletPath().startsWith("/api")) {
      return isLostPart(request) && context.isProtected()
          ? context.responseUnauthorized()
          : next.validateRequest(request, response, context);
    }
    String header = request.getHeader("Authorization");
    if (header != null && header.startsWith(SCHEME)) {
      return byToken(header.substring(SCHEME.length()).trim(), response, context);
    }
    if (request.getUserPrincipal() != null || request.getSession(false) != null) {
      return bySession(request, response, context);
    }
    return context.isProtected() ? refuse(response, context, "Bearer") : context.doNothing();
  }

  /** A part of a page asked for after its session ended: who signs in again shall not be led to that part. */
  private static boolean isLostPart(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"))
        && request.getSession(false) == null;
  }

  private AuthenticationStatus byToken(
      String secret, HttpServletResponse response, HttpMessageContext context) {
    CredentialValidationResult result = stores.validate(new TokenCredential(secret));
    return result.getStatus() == CredentialValidationResult.Status.VALID
        ? context.notifyContainerAboutLogin(result)
        : refuse(response, context, "Bearer error=\"invalid_token\"");
  }

  /** A browser's session may read; changes need a token, which no foreign page can make it send. */
  private AuthenticationStatus bySession(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    if (context.isProtected() && !(reads && request.getUserPrincipal() != null)) {
      return refuse(response, context, "Bearer");
    }
    return next.validateRequest(request, response, context);
  }

  private static AuthenticationStatus refuse(
      HttpServletResponse response, HttpMessageContext context, String challenge) {
    response.setHeader("WWW-Authenticate", challenge);
    return context.responseUnauthorized();
  }
}
