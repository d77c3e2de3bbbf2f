package org.evident.foundation.party.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.evident.foundation.party.rule.Mandate;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.Role;

/** A role held by a person from one day to another (processes.md 1.4). */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_assignment_seq")
  @SequenceGenerator(
      name = "role_assignment_seq",
      sequenceName = "role_assignment_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Person person;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "communicated_at")
  private Instant communicatedAt;

  protected RoleAssignment() {}

  /** A global role that the person takes over together with the account. */
  RoleAssignment(Person person, Role role, LocalDate validFrom) {
    this.person = person;
    this.role = role;
    this.validFrom = validFrom;
    this.acceptedAt = validFrom.atStartOfDay(ZoneOffset.UTC).toInstant();
    this.communicatedAt = acceptedAt;
  }

  boolean holdsOn(LocalDate day) {
    return new Mandate(role, Scope.GLOBAL, validFrom, validTo, acceptedAt != null, null, null)
        .activeOn(day);
  }

  Role role() {
    return role;
  }
}
