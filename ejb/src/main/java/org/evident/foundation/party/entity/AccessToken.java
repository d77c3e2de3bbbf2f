package org.evident.foundation.party.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A personal access token of a program that acts for a person; only its hash is kept (PTY-3). */
@Entity
@Table(name = "access_token")
public class AccessToken {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
  @SequenceGenerator(
      name = "access_token_seq",
      sequenceName = "access_token_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Person person;

  private String name;

  @Column(name = "token_hash")
  private String hash;

  private String scopes;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Version private long version;

  protected AccessToken() {}

  public AccessToken(
      Person person, String name, String scopes, String hash, Instant now, Instant expiresAt) {
    this.person = person;
    this.name = name;
    this.scopes = scopes;
    this.hash = hash;
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  public Long id() {
    return id;
  }

  public Person person() {
    return person;
  }

  public String name() {
    return name;
  }

  public String scopes() {
    return scopes;
  }
}
