package org.evident.foundation.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Turns passwords into slow, salted hashes and checks them. */
@ApplicationScoped
public class PasswordHashes {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RANDOM_BYTES = 15;

  @Inject private Pbkdf2PasswordHash hash;

  @PostConstruct
  void strengthen() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
  }

  /** A password nobody can guess, for an account that gets its own later. */
  public String oneTimePassword() {
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** The stored form of a password. */
  public String of(String password) {
    return hash.generate(password.toCharArray());
  }

  /** Whether a password belongs to its stored form. */
  public boolean matches(String password, String stored) {
    return hash.verify(password.toCharArray(), stored);
  }
}
