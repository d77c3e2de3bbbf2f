package org.evident.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.resolution.incident.boundary.WorkLine;
import org.evident.web.common.Me;

/** Gives a page that shows records the ticket with which it hears of their changes. */
@Named
@RequestScoped
public class LivePage {

  @Inject private LiveTickets tickets;
  @Inject private Me me;

  /** For the page of one record, which the reader was let into. */
  public String record(String number) {
    return tickets.of(new Watch(me.caller().login(), me.name(), Set.of(number), me.staff()));
  }

  /** For a list of incidents the reader was shown. */
  public String list(List<WorkLine> rows) {
    Set<String> numbers =
        rows.stream().map(row -> row.incident().number()).collect(Collectors.toSet());
    return tickets.of(new Watch(me.caller().login(), me.name(), numbers, false));
  }
}
