package org.evident.assurance.availability.boundary;

import java.util.List;
import org.evident.assurance.availability.rule.WindowState;
import org.evident.foundation.register.rule.Standing;

/** Where maintenance windows {@code r} stand, as {@link WindowState#of} has it. */
final class WindowStandings {

  private static final String APPROVED = "r.approved_by is not null and ";
  private static final String USED =
      "exists (select 1 from outage o where o.maintenance_window_id = r.id and o.withdrawn_at is null)";

  static final List<Standing> ALL =
      List.of(
          new Standing(WindowState.NEW.name(), "r.approved_by is null"),
          new Standing(WindowState.USED.name(), APPROVED + USED),
          new Standing(
              WindowState.APPROVED.name(), APPROVED + "not " + USED + " and r.ended_at > :now"),
          new Standing(
              WindowState.UNUSED.name(), APPROVED + "not " + USED + " and r.ended_at <= :now"));

  private WindowStandings() {}
}
