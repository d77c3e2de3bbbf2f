package org.evident.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.evident.kernel.Role;

/**
 * How this deployment trusts a provider of identities; without an issuer people sign in by our form.
 *
 * <p>Each value is a system property, or the environment variable of the same name in capitals with
 * underscores. The secret is never a property, since the properties of a process are there to read.
 */
@Named
@ApplicationScoped
public class OidcSettings {

  private static final String ISSUER = "evident.oidc.issuer";

  /** Whether this deployment signs people in at a provider. */
  public static boolean inForce() {
    return !value(ISSUER, "").isEmpty();
  }

  /** Whether administrators may still prove themselves by password, for the day the provider fails. */
  private static boolean keepsAdministrators() {
    return Boolean.parseBoolean(value("evident.oidc.local-administrator", "false"));
  }

  /** Whether somebody with these roles proves themselves by a password here (PTY-16). */
  public static boolean takesPasswordOf(Set<String> roles) {
    return !inForce() || keepsAdministrators() && roles.contains(Role.ADMIN);
  }

  /** Where the provider is found. */
  public String getIssuer() {
    return value(ISSUER, "");
  }

  /** What the provider calls this application. */
  public String getClientId() {
    return value("evident.oidc.client-id", "evident");
  }

  /** What this application proves itself with: a file, or an environment variable. */
  public String getClientSecret() {
    String file = value("evident.oidc.client-secret-file", "");
    if (file.isEmpty()) {
      return System.getenv().getOrDefault("EVIDENT_OIDC_CLIENT_SECRET", "");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "The secret of the identity provider is not readable: " + file, unreadable);
    }
  }

  /** What is asked about a person, separated by blanks. */
  public String getScopes() {
    return value("evident.oidc.scopes", "openid email profile");
  }

  /** What tells who somebody is: {@code email}, or a claim that holds the login. */
  public String getClaim() {
    return value("evident.oidc.claim", "email");
  }

  private static String value(String name, String otherwise) {
    String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    String found = System.getProperty(name, System.getenv(variable));
    return found == null || found.isBlank() ? otherwise : found.strip();
  }
}
