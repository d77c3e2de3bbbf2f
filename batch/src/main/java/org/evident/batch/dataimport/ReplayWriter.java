package org.evident.batch.dataimport;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.resolution.incident.boundary.IncidentLog;
import org.evident.resolution.incident.boundary.IncidentReplay;

/** Replays a chunk of incidents and says how far the import is. */
@Named
public class ReplayWriter extends AbstractItemWriter {

  @Inject @BatchProperty private String subject;
  @Inject @BatchProperty private String order;
  @Inject private IncidentLog log;
  @Inject private IncidentReplay replay;
  @Inject private JobOrders orders;

  private IncidentLog.Run run;
  private long done;
  private long total;

  @Override
  public void open(Serializable checkpoint) {
    run = log.run(subject);
    total = log.count(run);
    done = checkpoint == null ? 0 : (Long) checkpoint;
  }

  @Override
  public void writeItems(List<Object> items) {
    replay.replay(run, items.stream().map(String.class::cast).toList());
    done += items.size();
    orders.progress(Long.parseLong(order), done, total);
  }

  @Override
  public Serializable checkpointInfo() {
    return done;
  }
}
