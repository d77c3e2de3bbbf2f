package org.evident.foundation.history.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.evident.foundation.history.rule.ChainSeal;
import org.evident.foundation.history.rule.ChainedEntry;
import org.evident.foundation.history.rule.ExportLines;
import org.evident.foundation.history.rule.Fault;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/**
 * Proves that the history is whole, or says where it is not; hands it out for proof elsewhere. Only somebody whose role is for
 * everything may do so (PTY-10).
 */
@Stateless
@RolesAllowed({AUDITORS, OWNER_OF_SMS, ADMIN})
public class HistoryVerifier {

  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Withholding withholding;
  @Inject private HistorySight sight;
  @Resource private SessionContext session;

  /** Every fault found; empty when nothing was changed, removed or moved. */
  public List<String> faults() {
    sight.part().requireWhole();
    return new HistoryWalk(statements::each).faults(read -> {}).stream().map(Fault::words).toList();
  }

  /** Notes that somebody takes the history out (GEN-2); a step of its own, which holds no chain. */
  public void noteExport() {
    sight.part().requireWhole();
    histories.write(new RecordRef(RecordKind.HISTORY, "history"), "EXPORTED", "jsonl");
  }

  /** Hands the whole history to the consumer, one line of JSON each; words that are withheld only to security roles (INC-6). */
  public void export(Consumer<String> lines) {
    sight.part().requireWhole();
    Set<String> withheld =
        session.isCallerInRole(Role.SECURITY_MANAGERS) ? Set.of() : withholding.all();
    new HistoryWalk(statements::each).walk(new Written(lines, withheld));
  }

  private record Written(Consumer<String> lines, Set<String> withheld)
      implements HistoryWalk.Listener {

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
      boolean hidden = withheld.contains(entry.recordKind() + " " + entry.recordNumber());
      lines.accept(
          (hidden ? ExportLines.withheld(entry, hash) : ExportLines.entry(entry, hash)) + "\n");
    }

    @Override
    public void head(int shard, long position, String hash) {
      lines.accept(ExportLines.head(shard, position, hash) + "\n");
    }
  }
}
