package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.WhatIf;

/** The door to scenarios: what would become of metrics if something changed. */
@Stateless
@RolesAllowed(CAPACITY_MANAGERS)
public class Scenarios {

  @Inject private ScenarioRows rows;
  @Inject private MetricRows metrics;
  @Inject private ScenarioReading reading;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Writes a scenario down; it changes nothing but what is shown beside the forecast. */
  public ScenarioView draft(@Valid WriteScenario command) {
    List<WhatIf> changes = command.require();
    List<String> about = about(command, changes);
    String number = numbers.next(RecordKind.CAPACITY_SCENARIO, LocalDate.now(clock).getYear());
    rows.write(rows.insert(number), 1, command, changes, about, callers.login());
    histories.write(about(number), "DRAFTED", command.title());
    return reading.scenario(number, 0);
  }

  /**
   * Writes a further revision; the one before stays as it is.
   *
   * @param version the count that was read; whoever changed the scenario meanwhile wins (REC-2)
   */
  public ScenarioView change(String number, long version, @Valid WriteScenario command) {
    ScenarioRows.Stored before = mine(number);
    List<WhatIf> changes = command.require();
    List<String> about = about(command, changes);
    rows.revise(number, version);
    int revision = before.revisions() + 1;
    rows.write(before.keyed().id(), revision, command, changes, about, callers.login());
    List<WhatIf> changed = rows.changes(List.of(before.keyed())).get(before.keyed().id());
    histories.changed(
        about(number),
        "REVISED",
        "",
        FieldChange.of("revision", before.revisions(), revision),
        FieldChange.of("title", before.keyed().shown().title(), command.title().strip()),
        FieldChange.of("assumptions", before.assumptions(), command.assumptions().strip()),
        FieldChange.of("cost", before.keyed().shown().cost(), command.cost()),
        FieldChange.of("changes", changed, changes));
    return reading.scenario(number, 0);
  }

  /** Lets a scenario count no longer; it stays to be read. */
  public ScenarioView withdraw(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    mine(number);
    rows.withdraw(number, reason.strip());
    histories.changed(about(number), "WITHDRAWN", reason, FieldChange.of("withdrawn", false, true));
    return reading.scenario(number, 0);
  }

  /** A scenario all of whose metrics the role of the caller reaches. */
  private ScenarioRows.Stored mine(String number) {
    ScenarioRows.Stored stored = rows.find(number, 0, reach());
    List<String> reached = rows.metrics(stored.keyed().id(), stored.revisions(), reach());
    if (reached.size() < stored.keyed().shown().metrics()) {
      throw new RuleBroken("PTY-10");
    }
    return stored;
  }

  /** The metrics named, each once, if the role of the caller reaches them and the changes make sense for them. */
  private List<String> about(WriteScenario command, List<WhatIf> changes) {
    List<String> about = command.metrics().stream().map(String::strip).distinct().toList();
    metrics
        .cards(about, reach())
        .forEach(card -> WhatIf.requireLoad(changes, card.metric().terms(), card.metric().name()));
    return about;
  }

  private MetricReach reach() {
    return MetricReach.of(mandates.scopes(Role.CAPACITY_MANAGER));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CAPACITY_SCENARIO, number);
  }
}
