package org.evident.foundation.servicetime.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Statements;

/** The door to whether teams are at work; the hours of the provider's teams are not for customers. */
@Stateless
@PermitAll
public class TeamTimes {

  @Inject private Statements statements;
  @Inject private CalendarStore store;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Whether a team is at work now; empty where nobody has said when it works, and for people of customers. */
  public Optional<TeamTime> now(String team) {
    if (callers.current().customerId() != null || team == null) {
      return Optional.empty();
    }
    return statements
        .first(
            "select calendar_code from team where name = ? and calendar_code is not null",
            row -> row.text("calendar_code"),
            team)
        .flatMap(store::find)
        .map(calendar -> at(team, calendar, clock.instant()));
  }

  private static TeamTime at(String team, ServiceCalendar calendar, Instant now) {
    Optional<Instant> next = calendar.nextOpen(now);
    boolean open = next.filter(now::equals).isPresent();
    return new TeamTime(team, calendar.code(), open, open ? null : next.orElse(null));
  }
}
