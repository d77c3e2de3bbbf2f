package org.evident.web.signin;

import jakarta.enterprise.inject.Instance;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.evident.foundation.party.boundary.Accounts;
import org.evident.foundation.party.boundary.SignedIn;

/** Hears what the provider says about somebody before the container does. */
final class OidcAnswer extends HttpMessageContextWrapper {

  private static final String EMAIL = "email";

  private final Instance<OpenIdContext> provider;
  private final String claim;
  private final Accounts accounts;

  OidcAnswer(
      HttpMessageContext context,
      Instance<OpenIdContext> provider,
      String claim,
      Accounts accounts) {
    super(context);
    this.provider = provider;
    this.claim = claim;
    this.accounts = accounts;
  }

  /** Waits for the person: the provider's own name and groups mean nothing here. */
  @Override
  public void setRegisterSession(String name, Set<String> groups) {
    // The session is registered when the person is known.
  }

  @Override
  public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return refuse();
    }
    SignedIn person = person(provider.get());
    if (person.outcome() != SignedIn.Outcome.ENTERED) {
      return refuse();
    }
    getRequest().changeSessionId();
    super.setRegisterSession(person.login(), person.roles());
    return super.notifyContainerAboutLogin(
        new CredentialValidationResult(person.login(), person.roles()));
  }

  /** Forgets what the provider said and tells the caller that nobody here is meant. */
  AuthenticationStatus refuse() {
    HttpServletRequest request = getRequest();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return redirect(request.getContextPath() + "/stranger.xhtml");
  }

  private SignedIn person(OpenIdContext said) {
    String value =
        said.getIdentityToken()
            .getJwtClaims()
            .getStringClaim(claim)
            .or(() -> said.getClaims().getStringClaim(claim))
            .orElse("");
    if (!EMAIL.equals(claim)) {
      return accounts.recognise(value);
    }
    Object verified = said.getIdentityToken().getClaims().get("email_verified");
    return Boolean.FALSE.equals(verified)
        ? accounts.recogniseEmail("")
        : accounts.recogniseEmail(value);
  }
}
