package org.evident.foundation.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.logging.Logger;
import org.evident.kernel.Setting;

/** Turns passwords into slow, salted hashes and checks them. */
@ApplicationScoped
public class PasswordHashes {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RANDOM_BYTES = 32;

  /** Below this the hash would be no protection at all. */
  private static final int LEAST_ROUNDS = 10;

  private static final Logger LOG = Logger.getLogger(PasswordHashes.class.getName());

  @Inject private Pbkdf2PasswordHash hash;
  private volatile String closed;

  /** A hash says how often it was made, so that a new setting leaves older passwords what they are. */
  @PostConstruct
  void strengthen() {
    int thousands = Setting.PASSWORD_ROUNDS.figure(LEAST_ROUNDS);
    if (thousands < Setting.PASSWORD_ROUNDS.usualFigure()) {
      LOG.warning(
          () ->
              "Passwords are hashed "
                  + thousands
                  + ",000 times: too few for real people. Leave out "
                  + Setting.PASSWORD_ROUNDS.property()
                  + ".");
    }
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", thousands + "000",
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

  /** What stands in the place of a password where there is none: the stored form of one that nobody knows. */
  public String closed() {
    if (closed == null) {
      closed = of(oneTimePassword());
    }
    return closed;
  }

  /** Whether a password belongs to its stored form. */
  public boolean matches(String password, String stored) {
    return hash.verify(password.toCharArray(), stored);
  }
}
