package org.evident.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The open lines of this server, and what each wants to hear of. */
@ApplicationScoped
public class Lines {

  private static final Logger LOG = Logger.getLogger(Lines.class.getName());

  private final Map<String, Watch> expected = new ConcurrentHashMap<>();
  private final Map<Session, String> open = new ConcurrentHashMap<>();

  void expect(String ticket, Watch watch) {
    expected.put(ticket, watch);
  }

  /** Opens a line with a ticket of the same person's session; without one it is closed at once. */
  void open(Session session, String ticket) {
    Watch watch = ticket == null ? null : expected.get(ticket);
    boolean own =
        watch != null
            && session.getUserPrincipal() != null
            && watch.login().equals(session.getUserPrincipal().getName());
    if (own) {
      open.put(session, ticket);
    } else {
      close(session);
    }
  }

  void closed(Session session) {
    open.remove(session);
  }

  /** Ends a ticket and whatever lines it opened. */
  void end(String ticket) {
    expected.remove(ticket);
    open.entrySet().stream()
        .filter(line -> line.getValue().equals(ticket))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::close);
  }

  /** What the open lines want to hear of. */
  Map<Session, Watch> watches() {
    Map<Session, Watch> watches = new HashMap<>();
    open.forEach(
        (session, ticket) -> {
          Watch watch = expected.get(ticket);
          if (watch != null) {
            watches.put(session, watch);
          }
        });
    return watches;
  }

  /** Sends words to a line without waiting for it. */
  void send(Session session, String words) {
    if (session.isOpen()) {
      session.getAsyncRemote().sendText(words);
    }
  }

  private void close(Session session) {
    open.remove(session);
    try {
      session.close(
          new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "no ticket of this session"));
    } catch (IOException gone) {
      LOG.log(Level.FINE, gone, () -> "The line was closed already");
    }
  }
}
