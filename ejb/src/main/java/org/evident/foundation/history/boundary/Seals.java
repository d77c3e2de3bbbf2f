package org.evident.foundation.history.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.evident.foundation.history.rule.ChainSeal;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Setting;

/** Seals the ends of all chains, usually once a minute, if anything was written; each seal binds the one before. */
@Singleton
@Startup
@PermitAll
public class Seals {

  @Inject private Statements statements;
  @Inject private Clock clock;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    long period = Setting.SEAL_EVERY.duration().toMillis();
    timers.createIntervalTimer(period, period, new TimerConfig(null, false));
  }

  /**
   * The hash of the last seal. Where nothing was sealed yet, what was written so far is sealed now, apart from what the caller
   * is about to write.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String last() {
    return hash()
        .or(
            () -> {
              seal();
              return hash();
            })
        .orElseThrow();
  }

  private Optional<String> hash() {
    return statements.first(
        "select hash from history_seal order by number desc", row -> row.text("hash"));
  }

  @Timeout
  void seal() {
    String heads = heads();
    ChainSeal last =
        statements
            .first(
                "select number, at, heads, previous_hash from history_seal order by number desc",
                row ->
                    new ChainSeal(
                        row.number("number"),
                        row.instant("at"),
                        row.text("heads"),
                        row.text("previous_hash")))
            .orElse(ChainSeal.NONE);
    if (heads.isEmpty() || heads.equals(last.heads())) {
      return;
    }
    ChainSeal.End noted =
        statements
            .first(
                "select number, hash from history_seal_head where id = 1",
                row -> new ChainSeal.End(row.number("number"), row.text("hash")))
            .orElse(ChainSeal.NONE.end());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ChainSeal next = ChainSeal.after(last.end().orLater(noted), now, heads);
    // Of two servers in one second, one finds the number taken, and its seal is not needed.
    int made =
        statements.change(
            "insert into history_seal (number, at, heads, previous_hash, hash) select ?, ?, ?, ?, ? where"
                + " not exists (select 1 from history_seal where number = ?)",
            next.number(),
            next.at(),
            next.heads(),
            next.previousHash(),
            next.hash(),
            next.number());
    if (made == 1) {
      note(next);
    }
  }

  private void note(ChainSeal last) {
    int known =
        statements.change(
            "update history_seal_head set number = ?, hash = ? where id = 1",
            last.number(),
            last.hash());
    if (known == 0) {
      statements.change(
          "insert into history_seal_head (id, number, hash) values (1, ?, ?)",
          last.number(),
          last.hash());
    }
  }

  /** The end of every chain in one line: {@code shard:position:hash}. */
  private String heads() {
    return String.join(
        " ",
        statements.list(
            "select shard, position, hash from history_head where position > 0 order by shard",
            row -> row.number("shard") + ":" + row.number("position") + ":" + row.text("hash")));
  }
}
