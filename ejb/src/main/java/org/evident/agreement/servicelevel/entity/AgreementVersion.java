package org.evident.agreement.servicelevel.entity;

import static org.evident.agreement.servicelevel.rule.AgreementState.ACTIVE;
import static org.evident.agreement.servicelevel.rule.AgreementState.AGREED;
import static org.evident.agreement.servicelevel.rule.AgreementState.DRAFT;
import static org.evident.agreement.servicelevel.rule.AgreementState.EXPIRED;
import static org.evident.agreement.servicelevel.rule.AgreementState.IN_NEGOTIATION;
import static org.evident.agreement.servicelevel.rule.AgreementState.SUPERSEDED;
import static org.evident.agreement.servicelevel.rule.AgreementState.TERMINATED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.agreement.servicelevel.rule.AgreementState;
import org.evident.agreement.servicelevel.rule.AgreementTerm;
import org.evident.agreement.servicelevel.rule.NoticeWithdrawal;
import org.evident.agreement.servicelevel.rule.TerminationNotice;
import org.evident.kernel.RuleBroken;

/** The terms of an agreement from one date on; once agreed they never change (processes.md 3.17). */
@Entity
@Table(name = "agreement_version")
public class AgreementVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_version_seq")
  @SequenceGenerator(
      name = "agreement_version_seq",
      sequenceName = "agreement_version_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Agreement agreement;

  @Column(name = "version_no")
  private int versionNo;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private AgreementState state = DRAFT;

  private String author;
  private String requirement;

  @Column(name = "migrate_running")
  private boolean migrateRunning;

  @Column(name = "monthly_fee")
  private BigDecimal monthlyFee;

  @Column(name = "entered_later")
  private boolean enteredLater;

  @ElementCollection
  @CollectionTable(name = "agreement_target", joinColumns = @JoinColumn(name = "version_id"))
  private List<TargetRow> targets = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "agreement_service_target",
      joinColumns = @JoinColumn(name = "version_id"))
  private List<ServiceTargetRow> serviceTargets = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "agreement_goal", joinColumns = @JoinColumn(name = "version_id"))
  private List<GoalRow> goals = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "agreement_credit", joinColumns = @JoinColumn(name = "version_id"))
  private List<CreditRow> credits = new ArrayList<>();

  @Embedded private ExceptionsRow exceptions;
  @Embedded private SignaturesRow signatures;
  @Embedded private MeasuringRow measuring;
  @Embedded private EndingRow ending;
  @Embedded private DutiesRow duties;

  @Version private long version;

  protected AgreementVersion() {}

  AgreementVersion(Agreement agreement, int versionNo, AgreementTerms terms, String author) {
    this.agreement = agreement;
    this.versionNo = versionNo;
    write(terms, author);
  }

  /** Writes other terms while nothing is agreed: it is a draft again, and what was signed of it is void (AGR-4). */
  void rewrite(AgreementTerms terms, String by) {
    state = state.rewritten();
    signatures = new SignaturesRow();
    write(terms, by);
  }

  private void write(AgreementTerms terms, String by) {
    this.author = by;
    this.validFrom = terms.validFrom();
    this.validTo = terms.validTo();
    this.requirement = terms.requirement();
    this.exceptions = new ExceptionsRow(terms.exceptions(), terms.noExceptions());
    this.migrateRunning = terms.migrateRunning();
    this.monthlyFee = terms.monthlyFee();
    this.ending = new EndingRow(terms.noticePeriodDays());
    this.targets = new ArrayList<>(terms.targets());
    this.serviceTargets = new ArrayList<>(terms.serviceTargets());
    this.goals = new ArrayList<>(terms.goals());
    this.credits = new ArrayList<>(terms.credits());
    this.measuring = terms.measuring();
    this.duties = terms.duties();
  }

  /** Offers the draft for signing; targets, workload limits and exceptions must be stated. */
  public void negotiate(LocalDate today) {
    state = state.become(IN_NEGOTIATION);
    if (targets.isEmpty()) {
      throw RuleBroken.at("targets", "SLM.TARGETS");
    }
    if (goals.stream().noneMatch(g -> g.figure().startsWith("WORKLOAD"))) {
      throw RuleBroken.at("workloads", "SLM.WORKLOAD");
    }
    exceptions.require();
    enteredLater = validFrom.isBefore(today);
  }

  /** The provider's signature, by somebody other than the author (SOD-1). */
  public void signForProvider(String login, Instant now) {
    requireSignable();
    if (login.equals(author)) {
      throw new RuleBroken("SOD-1", login);
    }
    signatures().provider(login, now);
    agreeIfBothSigned();
  }

  /** The customer's signature. */
  public void signForCustomer(String login, Instant now) {
    requireSignable();
    signatures().customer(login, now);
    agreeIfBothSigned();
  }

  /** Brings an agreed version into force. */
  public void activate() {
    state = state.become(ACTIVE);
  }

  /** Ends a version in force the day its successor begins. */
  public void supersede(LocalDate from) {
    state = state.become(SUPERSEDED);
    validTo = from;
  }

  /** Ends a version in force on the day a notice says; it holds until then (AGR-2). */
  public void giveNotice(TerminationNotice given, LocalDate today) {
    state.become(TERMINATED);
    AgreementVersion newest = agreement.newest();
    if (newest.state == AGREED) {
      throw new RuleBroken("AGR-2.FOLLOWS", newest.versionNo, newest.validFrom);
    }
    ending.notice(given, term(), today);
    validTo = given.endsOn();
  }

  /** Lets a version of which notice was given go on as if it had not been (AGR-5). */
  public void withdrawNotice(NoticeWithdrawal said, boolean followed, LocalDate today) {
    validTo = ending.withdraw(said, term(), followed, today);
  }

  /** Ends a version whose term is over: by the notice that was given, or by itself (AGR-1). */
  public void end() {
    state = state.become(ending.isByNotice() ? TERMINATED : EXPIRED);
  }

  private void requireSignable() {
    if (state != IN_NEGOTIATION) {
      throw new RuleBroken("SLM.PATH", state, AGREED);
    }
  }

  private void agreeIfBothSigned() {
    if (signatures().agree(agreement.form())) {
      state = state.become(AGREED);
    }
  }

  public Long id() {
    return id;
  }

  public Agreement agreement() {
    return agreement;
  }

  public int versionNo() {
    return versionNo;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public AgreementTerm term() {
    return new AgreementTerm(validFrom, validTo);
  }

  public EndingRow ending() {
    return ending;
  }

  public AgreementState state() {
    return state;
  }

  public String author() {
    return author;
  }

  /** Who has signed; of a version nobody has signed the database gives nothing. */
  public SignaturesRow signatures() {
    if (signatures == null) {
      signatures = new SignaturesRow();
    }
    return signatures;
  }

  public String requirement() {
    return requirement;
  }

  public String exceptions() {
    return exceptions.text();
  }

  public boolean isMigratingRunning() {
    return migrateRunning;
  }

  public BigDecimal monthlyFee() {
    return monthlyFee;
  }

  public List<TargetRow> targets() {
    return List.copyOf(targets);
  }

  public List<GoalRow> goals() {
    return List.copyOf(goals);
  }

  public List<CreditRow> credits() {
    return List.copyOf(credits);
  }

  /** What each side is responsible for; of a version that says nothing the database gives nothing. */
  public DutiesRow duties() {
    return duties == null ? new DutiesRow(null, null) : duties;
  }

  public MeasuringRow measuring() {
    return measuring;
  }
}
