package org.evident.assurance.availability.boundary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.evident.assurance.availability.boundary.CheckKeeping.Checked;
import org.evident.assurance.availability.boundary.CheckKeeping.Kept;
import org.evident.assurance.availability.rule.StatusChecks.Check;
import org.evident.foundation.register.boundary.ColumnFile;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.kernel.RuleBroken;

/**
 * Checks the lines of one file and hands them on, service by service, some thousand at a time: in whichever parts checks
 * arrive, they say the same (AVM-2).
 */
final class CheckIntake implements ColumnFile.Taker {

  /** So many lines cannot tell of more outages than are taken in at once. */
  static final int AT_ONCE = 5000;

  private static final int PROBLEMS = 100;
  private static final int CUT = 100;
  private static final int AT = 1;
  private static final int STATUS = 2;
  private static final Field INSTANT = Field.instant("at", "at").must().happened();
  private static final Field STATE = Field.choice("status", "status", "UP", "DOWN").must();

  private final Function<String, Checked> services;
  private final Keeper keeper;
  private final ValueReader reader;
  private final Map<String, Checked> known = new HashMap<>();
  private final Set<Checked> told = new LinkedHashSet<>();
  private final Map<Checked, NavigableMap<Instant, Boolean>> waiting = new LinkedHashMap<>();
  private final List<LineProblem> problems = new ArrayList<>();
  private int held;
  private long lines;
  private long rejected;
  private int checks;
  private int added;
  private int corrected;

  /**
   * Begins a file.
   *
   * @param services finds a service whose checks the caller may bring, by number or name, or breaks a rule
   */
  CheckIntake(Function<String, Checked> services, Keeper keeper, Instant now) {
    this.services = services;
    this.keeper = keeper;
    this.reader = new ValueReader(null, now);
  }

  @Override
  public void take(long line, List<String> cells) {
    lines++;
    try {
      String name = cells.get(0) == null ? "" : cells.get(0).strip();
      Checked service = known.computeIfAbsent(name, services);
      Instant at = (Instant) reader.read(INSTANT, cells.get(AT));
      boolean up = "UP".equals(reader.read(STATE, cells.get(STATUS)));
      told.add(service);
      waiting
          .computeIfAbsent(service, s -> new TreeMap<>())
          .merge(at.truncatedTo(ChronoUnit.MICROS), up, Boolean::logicalAnd);
    } catch (RuleBroken broken) {
      note(line, value(broken, cells), broken);
      return;
    }
    if (++held == AT_ONCE) {
      flush(false);
    }
  }

  @Override
  public void refuse(long line, RuleBroken broken) {
    lines++;
    note(line, "", broken);
  }

  /** Stores what still waits, now that all checks are known. */
  void end() {
    told.forEach(service -> waiting.computeIfAbsent(service, s -> new TreeMap<>()));
    flush(true);
  }

  private void flush(boolean last) {
    waiting.forEach(
        (service, states) -> {
          List<Check> some =
              states.entrySet().stream().map(e -> new Check(e.getKey(), e.getValue())).toList();
          Kept kept = keeper.keep(service, some, last);
          ImportResult result = kept.outages();
          checks += kept.checks();
          added += result.added();
          corrected += result.corrected();
          result.problems().forEach(one -> note(0, service.number(), one.broken()));
        });
    waiting.clear();
    held = 0;
  }

  CheckResult result() {
    return new CheckResult(
        lines, rejected, told.size(), checks, added, corrected, List.copyOf(problems));
  }

  private void note(long line, String value, RuleBroken broken) {
    rejected++;
    if (problems.size() < PROBLEMS) {
      String field = broken.field() == null ? "line" : broken.field();
      problems.add(
          new LineProblem(line, field, value.substring(0, Math.min(CUT, value.length())), broken));
    }
  }

  private static String value(RuleBroken broken, List<String> cells) {
    String value =
        switch (broken.field() == null ? "" : broken.field()) {
          case "at" -> cells.get(AT);
          case "status" -> cells.get(STATUS);
          default -> cells.get(0);
        };
    return value == null ? "" : value;
  }

  /** Keeps checks of a service; the last ones of a file may be none. */
  interface Keeper {
    Kept keep(Checked service, List<Check> checks, boolean last);
  }
}
