package org.evident.foundation.history.boundary;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.history.rule.ChainedEntry;

/** What one transaction says in the history, put onto its chain when everything else of it is done. */
final class LateEntries implements Synchronization {

  private final HistoryChains chains;
  private final int shard;
  private final List<ChainedEntry> entries = new ArrayList<>();

  LateEntries(HistoryChains chains, int shard) {
    this.chains = chains;
    this.shard = shard;
  }

  /** Keeps an entry that has no place yet. */
  void add(ChainedEntry entry) {
    entries.add(entry);
  }

  @Override
  public void beforeCompletion() {
    chains.append(shard, entries);
  }

  @Override
  public void afterCompletion(int status) {
    // What was rolled back did not happen, and nothing of it was kept elsewhere.
  }
}
