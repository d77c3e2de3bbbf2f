package org.evident.web.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** The tickets of the pages of one session: each opens one line, and all end with the session. */
@SessionScoped
public class LiveTickets implements Serializable {

  private static final int MOST = 40;

  @Inject private Lines lines;

  private final Deque<String> tickets = new ArrayDeque<>();

  /** A ticket for a page that was just shown. */
  synchronized String of(Watch watch) {
    String ticket = UUID.randomUUID().toString();
    lines.expect(ticket, watch);
    tickets.add(ticket);
    if (tickets.size() > MOST) {
      lines.end(tickets.remove());
    }
    return ticket;
  }

  @PreDestroy
  synchronized void over() {
    tickets.forEach(lines::end);
    tickets.clear();
  }
}
