package org.evident.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.evident.foundation.party.boundary.Accounts;
import org.evident.foundation.party.boundary.SignedIn;
import org.evident.foundation.party.boundary.Tokens;

/** Hands passwords and tokens to the doors that know them. */
@ApplicationScoped
public class People implements IdentityStore {

  @Inject private Accounts accounts;
  @Inject private Doorkeeper door;
  @Inject private Tokens tokens;
  @Inject private Attempt attempt;

  /** Chooses by the kind of credential, since the platform's own choice breaks on redeployment. */
  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof UsernamePasswordCredential password) {
      return byPassword(password);
    }
    return credential instanceof TokenCredential token
        ? byToken(token)
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private CredentialValidationResult byPassword(UsernamePasswordCredential credential) {
    SignedIn answer = door.signIn(credential.getCaller(), credential.getPasswordAsString());
    attempt.ended(answer.outcome());
    return answer.outcome() == SignedIn.Outcome.ENTERED
        ? new CredentialValidationResult(answer.login(), answer.roles())
        : CredentialValidationResult.INVALID_RESULT;
  }

  private CredentialValidationResult byToken(TokenCredential credential) {
    return tokens
        .use(credential.secret())
        .map(
            use -> {
              attempt.by(use.scopes());
              return new CredentialValidationResult(use.login(), accounts.rolesOf(use.login()));
            })
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
