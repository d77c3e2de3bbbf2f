package org.evident.conformity.requirement.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.conformity.requirement.rule.Moments;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to saying something of a requirement instead of its records (CNF-5). */
@Stateless
@RolesAllowed({OWNER_OF_SMS, AUDITORS})
public class Overrides {

  private static final int BLOCK = 50;

  @Inject private Requirements requirements;
  @Inject private EvidenceBook book;
  @Inject private OverrideRows rows;
  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** Says it from today on; what was said before ends. Breaks CNF-4 or CNF-5. */
  public OverrideView give(String requirement, @Valid GiveOverride command) {
    requirements.find(requirement);
    LocalDate today = today();
    command.terms().require(today, book.of(requirement).isPresent());
    end(requirement, today);
    statements.change(
        "insert into conformity_override (id, requirement, status, reason, evidence, given_by,"
            + " given_at, valid_from, valid_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statements.block("conformity_override_seq", BLOCK),
        requirement,
        command.status(),
        command.reason().strip(),
        command.evidence().strip(),
        callers.login(),
        clock.instant(),
        today,
        command.validUntil());
    write(
        requirement,
        "OVERRIDDEN",
        command.status() + " until " + command.validUntil() + ": " + command.reason().strip());
    return rows.on(today, requirement).orElseThrow();
  }

  /** Takes it back, with a reason; from today on the records speak again. Breaks CNF-5 or CNF-5.none. */
  public void withdraw(String requirement, String reason) {
    requirements.find(requirement);
    FreeText.require(reason, "reason", "CNF-5");
    if (end(requirement, today()) == 0) {
      throw new RuleBroken("CNF-5.none", requirement);
    }
    write(requirement, "OVERRIDE_WITHDRAWN", reason.strip());
  }

  /** The day it is where days are counted for requirements. */
  private LocalDate today() {
    return new Moments(clock.instant(), organisation.calendar(), parameters).today();
  }

  private int end(String requirement, LocalDate today) {
    return statements.change(
        "update conformity_override set withdrawn_on = ?, withdrawn_by = ? where requirement = ? and"
            + " withdrawn_on is null and valid_until >= ?",
        today,
        callers.login(),
        requirement,
        today);
  }

  private void write(String requirement, String act, String detail) {
    histories.write(new RecordRef(RecordKind.REQUIREMENT, requirement), act, detail);
  }
}
