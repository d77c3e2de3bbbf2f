package org.evident.conformity.requirement.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUDIT_MANAGERS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.CONTINUITY_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.DOCUMENT_CONTROLLERS;
import static org.evident.kernel.Role.EMERGENCY_AUTHORITIES;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.FULFILLERS;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.SUPPLIER_MANAGERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.conformity.requirement.rule.Moments;
import org.evident.conformity.requirement.rule.Requirement;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.foundation.history.boundary.KnownRecords;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** Reads how the requirements stand; everybody of the provider sees that, and the records their roles reach. */
@Stateless
@RolesAllowed({
  TOP,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  SERVICE_OWNERS,
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  SUPPLIER_MANAGERS,
  FINANCE_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  FULFILLERS,
  AVAILABILITY_MANAGERS,
  CAPACITY_MANAGERS,
  CONTINUITY_MANAGERS,
  SECURITY_MANAGERS,
  EMERGENCY_AUTHORITIES,
  AUDIT_MANAGERS,
  DOCUMENT_CONTROLLERS,
  AUTHORS,
  AUDITORS,
  ADMIN
})
public class Conformities {

  @Inject private Requirements requirements;
  @Inject private EvidenceBook book;
  @Inject private EvidenceQueries queries;
  @Inject private ResultRows results;
  @Inject private WallRows walls;
  @Inject private OverrideRows overrides;
  @Inject private Reaches reaches;
  @Inject private RecordProofs proofs;
  @Inject private KnownRecords records;
  @Inject private ActionLists actions;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** Those that fit, as the last evaluation up to the day found them. */
  public WallView wall(ConformityWish wish) {
    return walls.wall(wish, wish.day() == null ? today() : wish.day());
  }

  /**
   * A page of those that fit, in the order of the catalogue.
   *
   * @param after the identifier the page before ended with, or empty for the first one
   */
  public Page<RequirementLine> page(ConformityWish wish, String after, int limit) {
    int from = after.isEmpty() ? -1 : requirements.find(after).position();
    List<RequirementLine> rows =
        wall(wish).lines().stream()
            .filter(line -> requirements.find(line.id()).position() > from)
            .limit(limit + 1L)
            .toList();
    return Page.of(rows, limit, RequirementLine::id);
  }

  /** The parts of the standard, in its order. */
  public List<String> sections() {
    return requirements.list().stream().map(Requirement::section).distinct().toList();
  }

  /** One of them, as of a day; null for today. */
  public RequirementView one(String id, LocalDate asOf) {
    Requirement requirement = requirements.find(id);
    LocalDate asked = asOf == null ? today() : asOf;
    LocalDate day = results.lastDay(asked).orElse(null);
    StoredResult result = results.on(day, null).getOrDefault(id, StoredResult.NEVER);
    OverrideView override = overrides.on(asked, id).orElse(null);
    return new RequirementView(
        requirement,
        RequirementLine.of(requirement, result, override),
        day,
        result.version(),
        book.of(id).map(EvidenceRule::partial).orElse(false),
        result.windowFrom(),
        result.windowTo(),
        results.conditions(day, id),
        override,
        results.owners(asked).names(requirement.process()));
  }

  /**
   * A page of the records that break a requirement, of those the reader may open.
   *
   * @param after the key the page before ended with, or empty for the first one
   */
  public Page<ProofLine> breaking(String id, LocalDate asOf, String after, int limit) {
    requirements.find(id);
    LocalDate day = results.lastDay(asOf == null ? today() : asOf).orElse(null);
    return results.breaking(day, id, after, limit);
  }

  /**
   * A page of the records that meet a condition of a requirement now, of those the reader may open.
   *
   * @param place which of its conditions, from 0
   * @param after the number the page before ended with, or empty for the first one
   */
  public Page<ProofLine> meeting(String id, int place, String after, int limit) {
    requirements.find(id);
    List<EvidenceCondition> conditions =
        book.of(id).map(rule -> rule.conditions()).orElse(List.of());
    if (place < 0 || place >= conditions.size()) {
      throw RuleBroken.at("condition", "REC-1", place);
    }
    EvidenceCondition condition = conditions.get(place);
    Moments moments = new Moments(clock.instant(), organisation.calendar(), parameters);
    List<String> numbers =
        queries.satisfying(condition, moments, reaches.of(condition.kind()), after, limit + 1);
    return Page.of(results.titled(place, condition.kind(), numbers), limit, ProofLine::number);
  }

  /**
   * What a record is evidence for at this moment, and what it lacks for that.
   *
   * @throws RuleBroken REC-1 if there is no such record
   */
  public List<RecordProof> proves(String number) {
    return proofs.of(
        records.find("number", number),
        new Moments(clock.instant(), organisation.calendar(), parameters));
  }

  /** What people promised to do about a requirement. */
  public List<ActionView> actions(String id) {
    requirements.find(id);
    return actions.from(id);
  }

  /** How a requirement stood on the days it was evaluated, the latest first. */
  public List<DayView> past(String id) {
    requirements.find(id);
    return results.past(id);
  }

  private LocalDate today() {
    return new Moments(clock.instant(), organisation.calendar(), parameters).today();
  }
}
