package org.evident.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The way out of a session that began at a provider of identities: it ends there too (RP-initiated logout). */
@RequestScoped
class ProviderWayOut {

  private static final String ENDPOINT = "end_session_endpoint";

  @Inject private Instance<OpenIdContext> provider;

  /**
   * The provider's address that ends its session and then leads on; empty where no session began there or the provider
   * offers no such address.
   *
   * @param page the address it leads on to
   */
  Optional<String> leadingTo(String page) {
    if (!OidcSettings.inForce() || provider.isUnsatisfied()) {
      return Optional.empty();
    }
    OpenIdContext session = provider.get();
    String endpoint = session.getProviderMetadata().getString(ENDPOINT, "");
    if (endpoint.isEmpty() || session.getIdentityToken() == null) {
      return Optional.empty();
    }
    return Optional.of(
        endpoint
            + (endpoint.contains("?") ? '&' : '?')
            + "id_token_hint="
            + encoded(session.getIdentityToken().getToken())
            + "&post_logout_redirect_uri="
            + encoded(page));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
