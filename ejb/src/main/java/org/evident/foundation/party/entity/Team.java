package org.evident.foundation.party.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** A group of people who share work. */
@Entity
public class Team {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_seq")
  @SequenceGenerator(name = "team_seq", sequenceName = "team_seq", allocationSize = 50)
  private Long id;

  private String name;
  private boolean desk;

  @ManyToOne
  @JoinColumn(name = "leader_id")
  private Person leader;

  @Version private long version;

  protected Team() {}

  public Team(String name, boolean desk) {
    this.name = name;
    this.desk = desk;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Whether this team is the service desk, the first line. */
  public boolean isDesk() {
    return desk;
  }

  /** Says who leads it. */
  public void ledBy(Person person) {
    leader = person;
  }

  /** Whether somebody leads it. */
  public boolean isLed() {
    return leader != null;
  }
}
