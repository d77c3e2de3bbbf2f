package org.evident.conformity.requirement.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to audit packs: what is small at once, what is large when it is ready (CNF-11, CNF-12). */
@Stateless
@RolesAllowed({OWNER_OF_SMS, AUDITORS, ADMIN})
public class ConformityPacks {

  /** The job that does the work. */
  public static final String JOB = "conformity-pack";

  /** How many records are given at once; more are packed in the background. */
  public static final int AT_ONCE = 5000;

  private static final int BLOCK = 50;
  private static final int NEWEST = 50;

  @Inject private PackScopes scopes;
  @Inject private PackMaker maker;
  @Inject private Statements statements;
  @Inject private Contents contents;
  @Inject private JobOrders orders;
  @Inject private Numbers numbers;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * The pack itself, if few records stand behind it.
   *
   * @throws RuleBroken CNF-11 where nothing was evaluated up to the day, CNF-11.large if it has more than {@link #AT_ONCE} records
   */
  public byte[] file(PackWish wish, PackWords words) {
    PackScope scope = scopes.of(wish, callers.zone());
    if (scope.records() > AT_ONCE) {
      throw new RuleBroken("CNF-11.large", AT_ONCE);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    maker.write(scope, wish.on(scope.asked()), words, out, done -> true);
    told(wish.on(scope.asked()));
    return out.toByteArray();
  }

  /** Orders a pack of what the caller may see; breaks CNF-11. */
  public PackView order(PackWish wish, PackWords words) {
    PackScope scope = scopes.of(wish, callers.zone());
    PackWish dated = wish.on(scope.asked());
    String number = numbers.next(RecordKind.EXPORT, Year.now(clock).getValue());
    statements.change(
        "insert into conformity_pack (id, number, wish, words_id, zone, requested_by, requested_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        statements.block("conformity_pack_seq", BLOCK),
        number,
        dated.text(),
        kept(number, words),
        callers.zone().getId(),
        callers.login(),
        clock.instant());
    orders.place(JOB, number);
    told(dated);
    return one(number);
  }

  /** The caller's newest orders. */
  public List<PackView> mine() {
    List<Stored> mine =
        statements.list(
            Stored.COLUMNS + "where requested_by = ? order by id desc limit " + NEWEST,
            Stored::of,
            callers.login());
    Map<String, JobOrder> jobs = orders.find(JOB, mine.stream().map(Stored::number).toList());
    return mine.stream().map(stored -> stored.view(jobs.get(stored.number()))).toList();
  }

  /** One order of the caller's; what somebody ordered is nobody else's. */
  public PackView one(String number) {
    return require(number).view(orders.find(JOB, number).orElseThrow());
  }

  /**
   * The key of the bytes of a pack that is ready.
   *
   * @throws RuleBroken EXP-4 while it is not
   */
  public long content(String number) {
    Stored stored = require(number);
    if (!stored.ready()) {
      throw new RuleBroken("EXP-4", number);
    }
    histories.write(
        new RecordRef(RecordKind.EXPORT, number), "FILE_READ", String.valueOf(stored.rows()));
    return stored.content();
  }

  private long kept(String number, PackWords words) {
    try {
      return contents.store(
          number + ".json", "application/json", new ByteArrayInputStream(words.bytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void told(PackWish wish) {
    String about = wish.requirement() == null ? "ALL" : wish.requirement();
    histories.write(new RecordRef(RecordKind.REQUIREMENT, about), "PACK_TAKEN", wish.text());
  }

  private Stored require(String number) {
    return statements
        .first(
            Stored.COLUMNS + "where number = ? and requested_by = ?",
            Stored::of,
            number,
            callers.login())
        .orElseThrow(() -> RuleBroken.at("pack", "REC-1", number));
  }

  private record Stored(
      String number, PackWish wish, Long content, Long rows, Instant requestedAt) {

    static final String COLUMNS =
        "select number, wish, content_id, row_count, requested_at from conformity_pack ";

    static Stored of(Row row) {
      return new Stored(
          row.text("number"),
          PackWish.of(row.text("wish")),
          row.numberOrNull("content_id"),
          row.numberOrNull("row_count"),
          row.instant("requested_at"));
    }

    boolean ready() {
      return rows != null && content != null;
    }

    PackView view(JobOrder order) {
      return new PackView(
          number,
          wish.requirement(),
          wish.wall().day(),
          order.state().name(),
          order.done(),
          order.total(),
          rows,
          ready(),
          requestedAt,
          order.message());
    }
  }
}
