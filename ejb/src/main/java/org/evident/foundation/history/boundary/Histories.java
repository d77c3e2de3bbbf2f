package org.evident.foundation.history.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.evident.foundation.history.rule.ChainedEntry;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/**
 * Writes to the history inside the transaction of what happened.
 *
 * <p>The chains are many, and one transaction writes to one of them only: no two transactions wait
 * for each other's chain in turn, and no single chain is the lock everybody waits for. The entries are kept until the
 * transaction is about to commit: whatever it does after it wrote one, its chain is free for others meanwhile.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Histories {

  /** How many chains there are; their ends stand in the database from the start. */
  public static final int SHARDS = 16;

  private static final int LONGEST_DETAIL = 4000;
  private static final String NOBODY = "anonymous";

  @Inject private HistoryChains chains;
  @Inject private Clock clock;
  @Inject private CallChannel channel;
  @Inject private Event<RecordWritten> written;
  @Resource private SessionContext session;
  @Resource private TransactionSynchronizationRegistry transaction;

  /**
   * Appends one entry.
   *
   * @param about the record concerned
   * @param act what happened, an upper-case word
   * @param detail the values or the reason, never a secret; cut after 4000 characters
   */
  public void write(RecordRef about, String act, String detail) {
    append(about, act, detail, FieldChange.NONE);
  }

  /** Appends one entry for each field that got another value; values that stayed are left out. */
  public void changed(RecordRef about, String act, String reason, FieldChange... changes) {
    for (FieldChange change : changes) {
      if (!Objects.equals(change.oldValue(), change.newValue())) {
        append(about, act, reason == null ? "" : reason, change);
      }
    }
  }

  private void append(RecordRef about, String act, String detail, FieldChange change) {
    entries()
        .add(
            new ChainedEntry(
                0,
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor(),
                roles(),
                about.kind().name(),
                about.number(),
                act,
                detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail,
                change,
                channel.name(),
                ""));
    written.fire(new RecordWritten(about));
  }

  /** The entries of the present transaction. */
  private LateEntries entries() {
    if (transaction.getResource(LateEntries.class) instanceof LateEntries known) {
      return known;
    }
    int shard = Math.floorMod(transaction.getTransactionKey().hashCode(), SHARDS);
    LateEntries begun = new LateEntries(chains, shard);
    transaction.putResource(LateEntries.class, begun);
    transaction.registerInterposedSynchronization(begun);
    return begun;
  }

  private String actor() {
    String name = session.getCallerPrincipal().getName();
    return NOBODY.equals(name) ? "SYSTEM" : name;
  }

  /** The roles in force for the call; null for the system itself. */
  private String roles() {
    if (NOBODY.equals(session.getCallerPrincipal().getName())) {
      return null;
    }
    return Arrays.stream(Role.values())
        .map(Role::name)
        .filter(session::isCallerInRole)
        .collect(Collectors.joining(" "));
  }
}
