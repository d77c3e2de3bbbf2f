package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.AnswerEvent;
import org.evident.supply.capacity.boundary.CapacityMetrics;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.EventReading;
import org.evident.supply.capacity.boundary.EventView;
import org.evident.supply.capacity.boundary.ThresholdEvents;
import org.evident.supply.capacity.rule.EventAnswer;
import org.evident.supply.capacity.rule.EventState;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.foundation.action.ActionEntry;

/** One threshold event: what was reached, what is done about it, and the step the reader may take. */
@Named
@ViewScoped
public class EventPage implements Serializable {

  @Inject private EventReading reading;
  @Inject private CapacityReading metrics;
  @Inject private CapacityMetrics doing;
  @Inject private ThresholdEvents events;
  @Inject private Me me;

  private String number;
  private EventAnswer answer = EventAnswer.CHANGE;
  private String reference;
  private String reason;
  private String outcome;
  private final ActionEntry entry = new ActionEntry();
  private transient EventView event;
  private transient List<ActionView> actions;

  /** Reads before anything is shown. */
  public void open() {
    event = reading.event(number == null ? "" : number);
    actions = metrics.actions(event.metric());
  }

  /** The event. */
  public EventView event() {
    if (event == null) {
      open();
    }
    return event;
  }

  /** What people promised to do about the metric. */
  public List<ActionView> actions() {
    event();
    return actions;
  }

  /** Whether the reader may acknowledge it now. */
  public boolean acknowledges() {
    return event().state() == EventState.RAISED && me.may(Role.CAPACITY_MANAGER);
  }

  /** Whether the reader may close it now. */
  public boolean closes() {
    return event().state() == EventState.ACKNOWLEDGED && me.may(Role.CAPACITY_MANAGER);
  }

  /** The answers to choose from. */
  public EventAnswer[] answers() {
    return EventAnswer.values();
  }

  /** Says what is done about it. */
  public String acknowledge() {
    events.acknowledge(number, new AnswerEvent(answer, reference, reason));
    Notices.done("event.acknowledged");
    return here();
  }

  /** Closes it. */
  public String close() {
    events.close(number, outcome);
    Notices.done("event.closed");
    return here();
  }

  /** Opens an action on the metric, which the event can then be answered with. */
  public String promise() {
    doing.act(event().metric(), entry.command());
    Notices.done("actions.opened");
    return here();
  }

  private String here() {
    return "/supply/capacity/event.xhtml?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public EventAnswer getAnswer() {
    return answer;
  }

  public void setAnswer(EventAnswer answer) {
    this.answer = answer;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public ActionEntry getEntry() {
    return entry;
  }
}
