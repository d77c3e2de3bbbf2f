package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.rule.ActionState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.boundary.KnownRecords;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.EventAnswer;
import org.evident.supply.capacity.rule.EventState;

/** The door to threshold events: each method is one step of processes.md 3.21. */
@Stateless
@RolesAllowed(CAPACITY_MANAGERS)
public class ThresholdEvents {

  @Inject private EventRows rows;
  @Inject private KnownRecords records;
  @Inject private ActionLists actions;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Event<RanShort> shortage;
  @Inject private Clock clock;

  /** Says what is done about an event. */
  public EventView acknowledge(String number, @Valid AnswerEvent command) {
    EventView event = mine(number);
    EventState next = event.state().become(EventState.ACKNOWLEDGED);
    command.answer().require(command.reference(), command.reason());
    String reference = answering(event, command);
    rows.become(
        event,
        next,
        "answer = ?, reference = ?, reason = ?, acknowledged_by = ?, acknowledged_at = ?",
        command.answer(),
        reference,
        command.reason(),
        callers.login(),
        clock.instant());
    histories.changed(
        about(number),
        next.name(),
        command.reason(),
        FieldChange.of("state", event.state(), next),
        FieldChange.of("answer", null, command.answer()),
        FieldChange.of("reference", null, reference));
    if (command.answer() == EventAnswer.INCIDENT) {
      shortage.fire(
          new RanShort(
              new RecordRef(RecordKind.INCIDENT, reference),
              new RecordRef(RecordKind.CAPACITY_METRIC, event.metric())));
    }
    return mine(number);
  }

  /** Closes an event with what came of it; one whose threshold is still reached only where that was accepted. */
  public EventView close(String number, String outcome) {
    FreeText.require(outcome, "outcome", "GEN-4");
    EventView event = mine(number);
    EventState next = event.state().become(EventState.CLOSED);
    event.answer().requireOver(event.stands(), event.firstDay());
    rows.become(
        event,
        next,
        "open_slot = null, outcome = ?, closed_by = ?, closed_at = ?",
        outcome.strip(),
        callers.login(),
        clock.instant());
    histories.changed(
        about(number), next.name(), outcome, FieldChange.of("state", event.state(), next));
    return mine(number);
  }

  /** The number of the record that answers, if there is one and it may. */
  private String answering(EventView event, AnswerEvent command) {
    EventAnswer answer = command.answer();
    if (answer.kind() == null) {
      return null;
    }
    String reference = command.reference().strip();
    boolean known =
        answer.kind() == RecordKind.ACTION
            ? actions.from(event.metric()).stream()
                .filter(action -> !ActionState.CANCELLED.name().equals(action.state()))
                .anyMatch(action -> action.number().equals(reference))
            : records.find("reference", reference).kind() == answer.kind();
    if (!known) {
      throw RuleBroken.at("reference", "CAPM.REFERENCE." + answer, reference);
    }
    return reference;
  }

  private EventView mine(String number) {
    return rows.find(number, MetricReach.of(mandates.scopes(Role.CAPACITY_MANAGER)));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CAPACITY_EVENT, number);
  }
}
