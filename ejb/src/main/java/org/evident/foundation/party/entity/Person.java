package org.evident.foundation.party.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evident.foundation.party.rule.Attendance;
import org.evident.foundation.party.rule.Keeping;
import org.evident.foundation.party.rule.PasswordPolicy;
import org.evident.kernel.Role;

/** Somebody known by name, with an account and roles. */
@Entity
@NamedQuery(name = Person.BY_LOGIN, query = "select p from Person p where p.login = :login")
@NamedQuery(name = Person.BY_EMAIL, query = "select p from Person p where p.emailKey = :email")
public class Person {
  public static final String BY_LOGIN = "Person.byLogin";
  public static final String BY_EMAIL = "Person.byEmail";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
  @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
  private Long id;

  private String number;
  private String login;
  private String name;
  private String email;

  /** The address as people are looked for by it; kept by the database. */
  @Column(name = "email_key", insertable = false, updatable = false)
  private String emailKey;

  @ManyToOne(fetch = FetchType.LAZY)
  private Team team;

  @ManyToOne(fetch = FetchType.LAZY)
  private Customer customer;

  private String language = "en";
  private String zone = "Europe/Vienna";
  private boolean active = true;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change")
  private boolean mustChange;

  @Column(name = "password_until")
  private Instant passwordUntil;

  @Column(name = "failed_count")
  private int failedCount;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "directory_key")
  private String directoryKey;

  @Column(name = "erased_at")
  private Instant erasedAt;

  @Column(name = "start_date")
  private LocalDate startDate;

  @Column(name = "end_date")
  private LocalDate endDate;

  @Column(name = "in_sms_scope")
  private boolean inSmsScope = true;

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
  private List<RoleAssignment> roles = new ArrayList<>();

  @Version private long version;

  protected Person() {}

  public Person(String number, String login, String name, String email) {
    this.number = number;
    this.login = login;
    this.name = name;
    this.email = email;
  }

  /** Corrects name and address; those of the directory are corrected there (PTY-18). */
  public void isCalled(String name, String email) {
    Keeping.correct(login, isOfDirectory(), !this.name.equals(name), !this.email.equals(email));
    this.name = name;
    this.email = email;
  }

  /** Moves the person into a team of the provider, or out of theirs; people of customers are in none (PTY-19). */
  public void worksIn(Team team) {
    if (team != null) {
      Keeping.place(login, customer == null ? null : customer.number());
    }
    this.team = team;
  }

  /** Places the person: in a team of the provider, or with a customer. */
  public void belongsTo(Team team, Customer customer) {
    this.team = team;
    this.customer = customer;
    this.inSmsScope = customer == null;
  }

  /** Sets from when to when the person is there, and whether within the scope of the management system (PTY-29). */
  public void attends(Attendance attendance, boolean inSmsScope) {
    this.startDate = attendance.first();
    this.endDate = attendance.last();
    this.inSmsScope = inSmsScope;
  }

  /** From when to when the person is there. */
  public Attendance attendance() {
    return new Attendance(startDate, endDate);
  }

  public boolean isInSmsScope() {
    return inSmsScope;
  }

  /** Whether the person may come in on a day: the account goes on, and they are there (PTY-29). */
  public boolean mayEnterOn(LocalDate day) {
    return active && attendance().holdsOn(day);
  }

  /** The language and zone the person reads in. */
  public void reads(String language, String zone) {
    this.language = language;
    this.zone = zone;
  }

  /** Gives a role from a day on. */
  public void takes(Role role, LocalDate from) {
    if (roles.stream().noneMatch(r -> r.role() == role && r.holdsOn(from))) {
      roles.add(new RoleAssignment(this, role, from));
    }
  }

  /** Ends the account. */
  public void leaves() {
    active = false;
  }

  /** Lets an account go on that had ended, without a last day, unless its person was forgotten (PTY-20). */
  public void returns() {
    Keeping.revive(login, active, erasedAt != null);
    active = true;
    endDate = null;
  }

  /** Sets a new password, already hashed; one given by somebody else must be changed. */
  public void password(String hash, boolean mustChange) {
    this.passwordHash = hash;
    this.mustChange = mustChange;
    this.passwordUntil = null;
    this.failedCount = 0;
    this.lockedUntil = null;
  }

  /** Sets a one-time password, already hashed, that is good until an instant and must be changed (PTY-28). */
  public void oneTimePassword(String hash, Instant until) {
    password(hash, true);
    this.passwordUntil = until;
  }

  /** Whether their one-time password is over (PTY-28). */
  public boolean isLate(Instant now) {
    return PasswordPolicy.isLate(passwordUntil, now);
  }

  /** Counts a wrong password (PTY-1). */
  public void failed(Instant now) {
    failedCount++;
    lockedUntil = PasswordPolicy.restsUntil(failedCount, now);
    if (lockedUntil != null) {
      failedCount = 0;
    }
  }

  /** Forgets earlier wrong passwords. */
  public void succeeded() {
    failedCount = 0;
    lockedUntil = null;
  }

  public boolean restsAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /** The roles in force on a day. */
  public Set<Role> rolesOn(LocalDate day) {
    Set<Role> held = EnumSet.noneOf(Role.class);
    roles.stream().filter(r -> r.holdsOn(day)).forEach(r -> held.add(r.role()));
    return held;
  }

  public Long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public Team team() {
    return team;
  }

  public Customer customer() {
    return customer;
  }

  public String language() {
    return language;
  }

  public String zone() {
    return zone;
  }

  public boolean isActive() {
    return active;
  }

  public String passwordHash() {
    return passwordHash;
  }

  /** Whether the person comes from the directory, which proves their password (DIR-5). */
  public boolean isOfDirectory() {
    return directoryKey != null;
  }

  public long version() {
    return version;
  }

  public boolean mustChange() {
    return mustChange;
  }
}
