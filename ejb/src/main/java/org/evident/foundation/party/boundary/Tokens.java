package org.evident.foundation.party.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.entity.AccessToken;
import org.evident.foundation.party.entity.Person;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Personal access tokens: a program acts for a person, with the person's roles (PTY-3). */
@Stateless
@PermitAll
public class Tokens {

  private static final int BYTES = 32;
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * Makes a token for an account that has just proved itself.
   *
   * @throws RuleBroken PTY-3 if it would live longer than a year or not at all
   */
  public TokenView issue(String login, String name, int days) {
    Instant now = clock.instant();
    if (days < 1 || Duration.ofDays(days).compareTo(LONGEST) > 0) {
      throw RuleBroken.at("days", "PTY-3", days, LONGEST.toDays());
    }
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String secret = "evd_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Person person =
        em.createNamedQuery(Person.BY_LOGIN, Person.class)
            .setParameter("login", login)
            .getSingleResult();
    AccessToken token =
        new AccessToken(person, name, hash(secret), now, now.plus(Duration.ofDays(days)));
    em.persist(token);
    histories.write(new RecordRef(RecordKind.PERSON, person.number()), "TOKEN_ISSUED", name);
    return view(token, secret);
  }

  /** The login a token speaks for, if it holds. */
  public Optional<String> loginOf(String secret) {
    Instant now = clock.instant();
    return em.createNamedQuery(AccessToken.BY_HASH, AccessToken.class)
        .setParameter("hash", hash(secret))
        .getResultStream()
        .filter(token -> token.holdsAt(now))
        .map(token -> token.person().login())
        .findFirst();
  }

  /** The caller's own tokens. */
  public List<TokenView> mine() {
    return em.createNamedQuery(AccessToken.OF_LOGIN, AccessToken.class)
        .setParameter("login", callers.login())
        .getResultStream()
        .map(token -> view(token, null))
        .toList();
  }

  /** Ends one of the caller's own tokens at once; another person's token is not found. */
  public void revoke(long id) {
    AccessToken token = em.find(AccessToken.class, id);
    if (token == null || !token.person().login().equals(callers.login())) {
      throw RuleBroken.at("id", "REC-1", id);
    }
    token.revoke(clock.instant());
    histories.write(
        new RecordRef(RecordKind.PERSON, token.person().number()), "TOKEN_REVOKED", token.name());
  }

  private static TokenView view(AccessToken token, String secret) {
    return new TokenView(
        token.id(), token.name(), token.createdAt(), token.expiresAt(), token.revokedAt(), secret);
  }

  private static String hash(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
