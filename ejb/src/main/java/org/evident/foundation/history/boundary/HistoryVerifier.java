package org.evident.foundation.history.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.evident.foundation.history.rule.ChainSeal;
import org.evident.foundation.history.rule.ChainedEntry;
import org.evident.foundation.history.rule.ExportLines;
import org.evident.foundation.history.rule.Fault;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Proves that the history is whole, or says where it is not; hands it out for proof elsewhere. */
@Stateless
@RolesAllowed({AUDITORS, OWNER_OF_SMS, ADMIN})
public class HistoryVerifier {

  @Inject private Statements statements;
  @Inject private Histories histories;

  /** Every fault found; empty when nothing was changed, removed or moved. */
  public List<String> faults() {
    return new HistoryWalk(statements::each).faults(read -> {}).stream().map(Fault::words).toList();
  }

  /** Notes that somebody takes the history out (GEN-2); a step of its own, which holds no chain. */
  public void noteExport() {
    histories.write(new RecordRef(RecordKind.HISTORY, "history"), "EXPORTED", "jsonl");
  }

  /** Hands the whole history to the consumer, one line of JSON each. */
  public void export(Consumer<String> lines) {
    new HistoryWalk(statements::each).walk(new Written(lines));
  }

  private record Written(Consumer<String> lines) implements HistoryWalk.Listener {

    @Override
    public void seal(ChainSeal seal, String hash) {
      lines.accept(ExportLines.seal(seal, hash) + "\n");
    }

    @Override
    public void sealHead(long number, String hash) {
      lines.accept(ExportLines.sealHead(number, hash) + "\n");
    }

    @Override
    public void entry(ChainedEntry entry, String hash) {
      lines.accept(ExportLines.entry(entry, hash) + "\n");
    }

    @Override
    public void head(int shard, long position, String hash) {
      lines.accept(ExportLines.head(shard, position, hash) + "\n");
    }
  }
}
