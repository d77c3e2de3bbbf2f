package org.evident.web.live;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The line an open page listens at; what it says itself is not heard. */
@ServerEndpoint("/live")
public class LiveLine {

  private static final Logger LOG = Logger.getLogger(LiveLine.class.getName());
  private static final int LONGEST = 64;

  @Inject private Lines lines;

  /** Opens the line with the ticket its address names. */
  @OnOpen
  public void open(Session session) {
    session.setMaxTextMessageBufferSize(LONGEST);
    List<String> tickets = session.getRequestParameterMap().get("ticket");
    lines.open(session, tickets == null || tickets.isEmpty() ? null : tickets.get(0));
  }

  /** Takes in what a page says to keep the line from falling asleep. */
  @OnMessage
  public void hear(String words, Session session) {
    LOG.finest(() -> "Heard from " + session.getId());
  }

  /** Forgets the line. */
  @OnClose
  public void close(Session session) {
    lines.closed(session);
  }

  /** A page that is gone closes its line in its own way. */
  @OnError
  public void fail(Session session, Throwable failure) {
    LOG.log(Level.FINE, failure, () -> "A line broke off");
    lines.closed(session);
  }
}
