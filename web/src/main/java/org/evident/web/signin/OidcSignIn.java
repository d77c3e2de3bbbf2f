package org.evident.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;

/** Signing in at the organisation's provider of identities; {@link ProviderWayOut} tells it of the way out. */
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${oidcSettings.issuer}",
    clientId = "${oidcSettings.clientId}",
    clientSecret = "${oidcSettings.clientSecret}",
    scopeExpression = "${oidcSettings.scopes}",
    redirectURI = "${baseURL}/callback",
    claimsDefinition = @ClaimsDefinition(callerNameClaim = "${oidcSettings.claim}"),
    logout = @LogoutDefinition(redirectURI = "${baseURL}/login.xhtml"),
    jwksConnectTimeout = OidcSignIn.PATIENCE,
    jwksReadTimeout = OidcSignIn.PATIENCE)
@ApplicationScoped
public class OidcSignIn {

  /** How long the provider's keys are waited for, in milliseconds. */
  static final int PATIENCE = 5000;
}
