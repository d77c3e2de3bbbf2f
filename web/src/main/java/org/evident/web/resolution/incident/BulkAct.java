package org.evident.web.resolution.incident;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.resolution.incident.rule.IncidentStep;

/** What can be done with several incidents at once, by whoever may do it with one. */
public enum BulkAct {
  TEAM(IncidentStep.ASSIGN, true),
  PERSON(IncidentStep.NOTE, true),
  MINE(IncidentStep.NOTE, true),
  PRIORITY(IncidentStep.PRIORITISE, true),
  CATEGORY(IncidentStep.NOTE, true),
  NOTE(IncidentStep.NOTE, false),
  CLOSE(IncidentStep.CLOSE, false),
  CANCEL(IncidentStep.CANCEL, false);

  private final IncidentStep like;
  private final boolean correcting;

  BulkAct(IncidentStep like, boolean correcting) {
    this.like = like;
    this.correcting = correcting;
  }

  /** The step it is with a single incident. */
  IncidentStep step() {
    return like;
  }

  /** Whether it corrects what an incident says, which can be taken back. */
  boolean corrects() {
    return correcting;
  }

  /** Whether it can be taken back. */
  boolean isUndone() {
    return correcting || this == NOTE;
  }

  /** What somebody with these roles can do. */
  static List<BulkAct> of(Collection<Role> held) {
    return Arrays.stream(values()).filter(act -> act.like.isFor(held)).toList();
  }
}
