package org.evident.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.history.boundary.HistoryPulse;
import org.evident.resolution.incident.boundary.WorkLine;
import org.evident.web.common.Me;

/** Gives a page that shows records the ticket with which it hears of their changes. */
@Named
@RequestScoped
public class LivePage {

  @Inject private LiveTickets tickets;
  @Inject private HistoryPulse pulse;
  @Inject private Me me;

  /** For the page of one record, which the reader was let into. */
  public String record(String number) {
    return tickets.of(new Watch(me.caller().login(), me.name(), Set.of(number), me.staff(), null));
  }

  /** For a list of incidents the reader was shown. */
  public String list(List<WorkLine> rows) {
    Set<String> numbers =
        rows.stream().map(row -> row.incident().number()).collect(Collectors.toSet());
    return tickets.of(new Watch(me.caller().login(), me.name(), numbers, false, pulse.count()));
  }

  /**
   * Where a list asks for its rows as they are now, once something has happened elsewhere.
   *
   * @param query what it shows, as its address says it
   * @param after where it is read from, nothing for its first page
   */
  public String rows(String query, String after, int limit) {
    String rows = "/api/v1/incidents?limit=" + limit + "&filter=" + encoded(query);
    return after == null || after.isEmpty() ? rows : rows + "&before=" + encoded(after);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
