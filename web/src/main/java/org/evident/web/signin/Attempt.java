package org.evident.web.signin;

import jakarta.enterprise.context.RequestScoped;
import org.evident.foundation.party.boundary.SignedIn;
import org.evident.foundation.party.rule.TokenScopes;

/** How the caller of this request proved themselves; the container tells only whether it failed. */
@RequestScoped
public class Attempt {

  private TokenScopes scopes = TokenScopes.ALL;
  private SignedIn.Outcome outcome = SignedIn.Outcome.WRONG;

  void ended(SignedIn.Outcome how) {
    outcome = how;
  }

  void by(TokenScopes of) {
    scopes = of;
  }

  /** What the token of this request may be used for; without a token, whatever its person may. */
  public TokenScopes scopes() {
    return scopes;
  }

  SignedIn.Outcome outcome() {
    return outcome;
  }
}
