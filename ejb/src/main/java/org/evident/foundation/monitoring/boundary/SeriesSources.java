package org.evident.foundation.monitoring.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.monitoring.rule.SeriesLabels;
import org.evident.foundation.monitoring.rule.UpRule;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.FreeText;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/**
 * The door to sources of many series, which feed metrics or services of any kind: they are for those whose role reaches all of
 * them (PTY-10). What each series is of is said at {@link SeriesDecisions}.
 */
@Stateless
@RolesAllowed({CAPACITY_MANAGERS, AVAILABILITY_MANAGERS, ADMIN})
public class SeriesSources {

  @Inject private SeriesSourceRows rows;
  @Inject private SeriesRows series;
  @Inject private PullRows pulls;
  @Inject private PullTurn turn;
  @Inject private PullOrders orders;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** A page of the sources of the kinds the caller keeps, the newest first. */
  public Page<SeriesSource> page(Long before, int limit) {
    List<Feeds> kinds = kinds();
    return Page.newest(before, limit, (key, most) -> rows.page(kinds, key, most));
  }

  /** The kinds of source the caller keeps. */
  public List<Feeds> kinds() {
    return Stream.of(Feeds.values())
        .filter(kind -> mandates.scopes(kind.writers()).contains(Scope.GLOBAL))
        .toList();
  }

  /**
   * A source.
   *
   * @throws RuleBroken PTY-10 if no role of the caller reaches all there is, REC-1 if there is none of a kind they keep
   */
  public SeriesSource one(String number) {
    List<Feeds> kept = kept();
    return rows.of(number)
        .filter(found -> kept.contains(found.feeds()))
        .orElseThrow(() -> RuleBroken.at("number", "REC-1", number));
  }

  private List<Feeds> kept() {
    List<Feeds> kinds = kinds();
    if (kinds.isEmpty()) {
      throw new RuleBroken("PTY-10");
    }
    return kinds;
  }

  /** The series that have been seen of a source: first those nobody has assigned, last those that are ignored. */
  public List<SeriesView> series(String number) {
    one(number);
    return series.of(number);
  }

  /**
   * Makes a source; it is asked at once, and what series it gives waits to be assigned.
   *
   * @throws RuleBroken CAP.SOURCE.ADDRESS, .INSIDE or .LISTED if that may not be asked, CAP.SERIES.LABELS if its labels are none,
   *     CAP.SERIES.KIND if others keep sources of this kind, PTY-10 as for {@link #one}
   */
  public SeriesSource declare(@Valid WriteSeriesSource command) {
    if (!kept().contains(command.feeds())) {
      throw RuleBroken.at("feeds", "CAP.SERIES.KIND", command.feeds());
    }
    SeriesLabels labels = SeriesLabels.of(command.labels());
    turn.require(command.source());
    String number = numbers.next(RecordKind.SERIES_SOURCE, LocalDate.now(clock).getYear());
    rows.insert(number, command, labels, up(command));
    histories.write(about(number), "CREATED", command.name());
    return one(number);
  }

  /**
   * Changes a source. Another address, query, step, beginning or meaning of values is read from its beginning on; what is
   * there already stays.
   *
   * @throws RuleBroken CAP.SERIES.FIXED if its labels or kind are others, REC-4 without a version, REC-2 if it is another
   */
  public SeriesSource change(String number, @Valid WriteSeriesSource command) {
    SeriesSource before = standing(number);
    SeriesLabels labels = SeriesLabels.of(command.labels());
    if (command.feeds() != before.feeds() || !labels.names().equals(before.labels())) {
      throw RuleBroken.at("labels", "CAP.SERIES.FIXED", before.spread().line());
    }
    turn.require(command.source());
    pulls.declare(SeriesSourceRows.TABLE, number, before.pull(), command.source());
    Double up = up(command);
    rows.say(number, command.name(), up);
    boolean other = up != null && !up.equals(before.upFrom());
    if (other || before.pull().isOther(command.source())) {
      series.again(number);
    }
    SeriesSource after = one(number);
    List<FieldChange> changes = new ArrayList<>(Arrays.asList(after.pull().changes(before.pull())));
    changes.add(FieldChange.of("name", before.name(), after.name()));
    changes.add(FieldChange.of("upFrom", before.upFrom(), after.upFrom()));
    histories.changed(about(number), "CHANGED", "", changes.toArray(FieldChange[]::new));
    return after;
  }

  /** Asks a source no more; its series feed nothing any longer, and what has come stays. */
  public SeriesSource withdraw(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    standing(number);
    series.release(number);
    rows.withdraw(number);
    histories.changed(about(number), "WITHDRAWN", reason, FieldChange.of("active", true, false));
    return one(number);
  }

  /** Orders that a source is asked now, with its series that wait after a failure. */
  public JobOrder pull(String number) {
    standing(number);
    pulls.hurry(SeriesSourceRows.TABLE, number);
    series.hurry(number);
    return orders.place();
  }

  private SeriesSource standing(String number) {
    SeriesSource found = one(number);
    if (found.withdrawnAt() != null) {
      throw RuleBroken.at("number", "CAP.SERIES.GONE", number);
    }
    return found;
  }

  private static Double up(WriteSeriesSource command) {
    return command.feeds() == Feeds.SERVICE ? UpRule.of(command.upFrom()).from() : null;
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.SERIES_SOURCE, number);
  }
}
