package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.assurance.availability.rule.Interval;
import org.evident.assurance.availability.rule.StatusChecks;
import org.evident.assurance.availability.rule.StatusChecks.Check;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.foundation.register.boundary.RegisterImports;
import org.evident.foundation.register.rule.CsvReader;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Csv;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * Takes in what a monitor saw of one service and keeps it as outages of origin MONITORING (AVM-2): a state holds until the
 * next check, one that lasts leaves its outage open until a later file ends it. The same checks again change nothing; an
 * outage that has ended is corrected by a person, with a reason, and never by a later file.
 */
@Stateless
@RolesAllowed({AVAILABILITY_MANAGERS, LEVEL_MANAGERS, SERVICE_OWNERS, RESOLVERS})
public class MonitorRecords {

  private static final int MOST = 200_000;
  private static final Role[] WRITERS = {
    Role.AVAILABILITY_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER, Role.RESOLVER
  };
  private static final int PROBLEMS = 100;
  private static final String HEADING =
      "ref,service,start,end,kind,belowMinimumFunction,origin\r\n";
  private static final String REASON = "Monitoring found the service up again";

  @Inject private RegisterImports imports;
  @Inject private Statements statements;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /**
   * Reads a file of comma-separated lines below a heading; columns nobody asks for are left out.
   *
   * @param service its number
   * @param columns what the columns of the instant (with its offset) and of the state (up or down) are called
   * @param dryRun whether everything is checked and counted and nothing is stored
   * @return the counts of outages, or every problem and nothing stored
   * @throws RuleBroken REC-1 if there is no such service, PTY-10 if no such role of the caller reaches it
   */
  public ImportResult take(String service, Columns columns, InputStream file, boolean dryRun) {
    long id = service(service);
    mandates.require(List.of(Scope.service(service)), WRITERS);
    Map<String, Instant> known = known(id);
    List<LineProblem> problems = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    try {
      read(
          new CsvReader(new InputStreamReader(file, StandardCharsets.UTF_8)),
          columns,
          checks,
          problems);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    if (!problems.isEmpty()) {
      return new ImportResult(false, checks.size() + problems.size(), 0, 0, 0, problems);
    }
    known.forEach(
        (ref, end) -> {
          if (end == null) {
            checks.add(new Check(began(ref), false));
          }
        });
    byte[] outages = outages(service, known, checks).getBytes(StandardCharsets.UTF_8);
    return imports.read("outages", new ByteArrayInputStream(outages), "UTC", REASON, dryRun);
  }

  /** What the columns of a file are called. */
  public record Columns(String at, String status) {}

  private void read(
      CsvReader lines, Columns columns, List<Check> checks, List<LineProblem> problems)
      throws IOException {
    List<String> heading = lines.record();
    List<String> names = heading == null ? List.of() : heading.stream().map(String::strip).toList();
    int at = required(names, columns.at());
    int status = required(names, columns.status());
    Field instant = Field.instant(columns.at(), "at").must().happened();
    Field state = Field.choice(columns.status(), "status", "UP", "DOWN").must();
    ValueReader reader = new ValueReader(null, clock.instant());
    for (List<String> cells = lines.record(); cells != null; cells = lines.record()) {
      if (checks.size() == MOST) {
        throw RuleBroken.at("line", "RCD-23", MOST);
      }
      String written = cells.size() > Math.max(at, status) ? cells.get(at) : "";
      try {
        Instant when = (Instant) reader.read(instant, written);
        checks.add(new Check(when, "UP".equals(reader.read(state, cells.get(status)))));
      } catch (RuleBroken broken) {
        if (problems.size() < PROBLEMS) {
          problems.add(new LineProblem(lines.line(), broken.field(), written, broken));
        }
      }
    }
  }

  private static int required(List<String> names, String name) {
    if (!names.contains(name)) {
      throw RuleBroken.at(name, "CAP.HEADING", name, String.join(", ", names));
    }
    return names.indexOf(name);
  }

  private String outages(String service, Map<String, Instant> known, List<Check> checks) {
    StringBuilder lines = new StringBuilder(HEADING);
    for (Interval down : StatusChecks.down(checks, Instant.MAX)) {
      String ref = ref(service, down.from());
      if (known.get(ref) == null) {
        lines.append(
            new Csv()
                .text(ref)
                .text(service)
                .value(down.from())
                .value(Instant.MAX.equals(down.to()) ? null : down.to())
                .text("FULL")
                .text("true")
                .text("MONITORING")
                .end());
      }
    }
    return lines.toString();
  }

  /** The outages monitoring has told of this service by their number in this door, with their end or withdrawal; null while one lasts. */
  private Map<String, Instant> known(long service) {
    Map<String, Instant> ends = new HashMap<>();
    statements.each(
        "select ref, coalesce(ended_at, withdrawn_at) as closed from outage where service_id = ? and ref like 'check:%'",
        row -> ends.put(row.text("ref"), row.instant("closed")), service);
    return ends;
  }

  private long service(String number) {
    return statements
        .first("select id from service where number = ?", row -> row.number("id"), number)
        .orElseThrow(() -> RuleBroken.at("service", "REC-1", number));
  }

  private static String ref(String service, Instant start) {
    return "check:" + service + ":" + start;
  }

  private static Instant began(String ref) {
    return Instant.parse(ref.split(":", 3)[2]);
  }
}
