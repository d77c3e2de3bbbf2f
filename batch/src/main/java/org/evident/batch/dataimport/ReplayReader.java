package org.evident.batch.dataimport;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.evident.resolution.incident.boundary.IncidentLog;

/** Reads which incidents to replay, in order; its checkpoint is the last one read. */
@Named
public class ReplayReader extends AbstractItemReader {

  private static final int AHEAD = 1000;

  @Inject @BatchProperty private String subject;
  @Inject private IncidentLog log;

  private final Deque<String> waiting = new ArrayDeque<>();
  private IncidentLog.Run run;
  private String last = "";

  @Override
  public void open(Serializable checkpoint) {
    run = log.run(subject);
    last = checkpoint == null ? "" : (String) checkpoint;
  }

  @Override
  public Object readItem() {
    if (waiting.isEmpty()) {
      waiting.addAll(log.next(run, last, AHEAD));
    }
    String next = waiting.poll();
    if (next != null) {
      last = next;
    }
    return next;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
