package org.evident.foundation.party.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.entity.AccessToken;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.party.rule.TokenScopes;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Personal access tokens: a program acts for a person, with the person's roles (PTY-3). */
@Stateless
@PermitAll
public class Tokens {

  private static final int BYTES = 32;
  private static final Duration LONGEST = Duration.ofDays(366);

  /** Uses within this time are noted once, so that a busy program does not write at every call. */
  private static final Duration ONE_USE = Duration.ofMinutes(1);

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * Makes a token for the caller.
   *
   * @throws RuleBroken PTY-3 if it would live longer than a year or not at all
   */
  public TokenView issue(@Valid NewToken wanted) {
    return issue(callers.login(), wanted);
  }

  /**
   * Makes a token for an account that has just proved itself.
   *
   * @throws RuleBroken PTY-3 if it would live longer than a year or not at all
   */
  public TokenView issue(String login, @Valid NewToken wanted) {
    Instant now = clock.instant();
    int days = wanted.days();
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
    Instant end = now.plus(Duration.ofDays(days));
    String scopes = wanted.scopes().toString();
    AccessToken token = new AccessToken(person, wanted.name(), scopes, hash(secret), now, end);
    em.persist(token);
    histories.write(
        new RecordRef(RecordKind.PERSON, person.number()),
        "TOKEN_ISSUED",
        (wanted.name() + " " + scopes).strip());
    return new TokenView(token.id(), token.name(), names(scopes), now, end, null, null, secret);
  }

  /** Whom a token speaks for and in what, if it holds; notes that it was used. */
  public Optional<TokenUse> use(String secret) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    String hash = hash(secret);
    Optional<TokenUse> use =
        statements.first(
            "select p.login, t.scopes from access_token t join person p on p.id = t.person_id where"
                + " t.token_hash = ? and t.revoked_at is null and t.expires_at > ? and p.active"
                + " and coalesce(p.start_date, ?) <= ? and coalesce(p.end_date, ?) >= ?",
            row -> new TokenUse(row.text("login"), TokenScopes.stored(row.text("scopes"))),
            hash,
            now,
            today,
            today,
            today,
            today);
    if (use.isPresent()) {
      statements.change(
          "update access_token set last_used_at = ? where token_hash = ? and (last_used_at is null or"
              + " last_used_at < ?)",
          now,
          hash,
          now.minus(ONE_USE));
    }
    return use;
  }

  /** The caller's own tokens, newest first. */
  public Page<TokenView> mine(Long before, int limit) {
    List<TokenView> found =
        statements.list(
            "select t.id, t.name, t.scopes, t.created_at, t.expires_at, t.revoked_at, t.last_used_at"
                + " from access_token t join person p on p.id = t.person_id where p.login = ? and t.id"
                + " < ? order by t.id desc limit ?",
            Tokens::view,
            callers.login(),
            before == null ? Long.MAX_VALUE : before,
            limit + 1);
    return Page.of(found, limit, token -> String.valueOf(token.id()));
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

  private static TokenView view(Row row) {
    return new TokenView(
        row.number("id"),
        row.text("name"),
        names(row.text("scopes")),
        row.instant("created_at"),
        row.instant("expires_at"),
        row.instant("revoked_at"),
        row.instant("last_used_at"),
        null);
  }

  private static List<String> names(String scopes) {
    return TokenScopes.stored(scopes).names().stream().sorted().toList();
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
