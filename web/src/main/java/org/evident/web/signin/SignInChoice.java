package org.evident.web.signin;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;

/** Leaves one way of signing in, as the deployment chose, since the platform takes exactly one. */
public class SignInChoice implements Extension {

  void choose(
      @Observes
          @WithAnnotations({
            CustomFormAuthenticationMechanismDefinition.class,
            OpenIdAuthenticationMechanismDefinition.class
          })
          ProcessAnnotatedType<?> way) {
    boolean atProvider =
        way.getAnnotatedType().isAnnotationPresent(OpenIdAuthenticationMechanismDefinition.class);
    if (atProvider != OidcSettings.inForce()) {
      way.veto();
    }
  }
}
