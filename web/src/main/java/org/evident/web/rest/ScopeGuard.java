package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.evident.foundation.party.rule.TokenScopes;
import org.evident.kernel.RuleBroken;
import org.evident.web.signin.Attempt;

/** Holds a token to its scopes, besides which its person's roles decide (PTY-3). */
@Provider
public class ScopeGuard implements ContainerRequestFilter {

  private static final Set<String> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final String TOKENS = "tokens";

  @Inject private Attempt attempt;

  @Override
  public void filter(ContainerRequestContext request) {
    TokenScopes scopes = attempt.scopes();
    String area = Areas.of(request.getUriInfo().getPath());
    boolean reads = READING.contains(request.getMethod());
    boolean makesToken = TOKENS.equals(area) && HttpMethod.POST.equals(request.getMethod());
    if (scopes.unlimited() || Areas.open(area)) {
      return;
    }
    if (makesToken || !scopes.allow(area, reads)) {
      throw new RuleBroken("PTY.SCOPES", scopes);
    }
  }
}
