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
import java.time.LocalDate;
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

  protected RoleAssignment() {}

  RoleAssignment(Person person, Role role, LocalDate validFrom) {
    this.person = person;
    this.role = role;
    this.validFrom = validFrom;
  }

  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || day.isBefore(validTo));
  }

  Role role() {
    return role;
  }
}
