package org.evident.portfolio.catalogue.boundary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.evident.foundation.register.boundary.CsvIntake;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.kernel.RuleBroken;

/** Takes in a file of services, each known by its name (SVC-1). */
class ServiceIntake extends CsvIntake {

  static final List<Field> FIELDS =
      List.of(
          Field.text("name", "name", 200),
          Field.text("owner", "owner", 100),
          Field.text("team", "team", 200),
          Field.choice("criticality", "criticality", "VITAL", "HIGH", "NORMAL", "LOW"),
          Field.date("liveFrom", "live_from"));

  private static final String NAME = "name";

  private final Services services;
  private final ServiceKeeping keeping;
  private final ServiceReach reach;
  private final Known known;
  private final ValueReader values;
  private final String reason;
  private final Map<String, Long> names = new HashMap<>();

  /** Logins of people and names of teams that lines may name. */
  record Known(Set<String> people, Set<String> teams) {}

  ServiceIntake(
      Services services,
      ServiceKeeping keeping,
      ServiceReach reach,
      Known known,
      ValueReader values,
      String reason,
      boolean dryRun) {
    super(FIELDS, List.of(NAME), List.of(), dryRun);
    this.services = services;
    this.keeping = keeping;
    this.reach = reach;
    this.known = known;
    this.values = values;
    this.reason = reason;
  }

  @Override
  protected void take(long number, Map<String, String> written) {
    int before = faults();
    Map<String, Object> read = read(number, written, values);
    if (faults() == before) {
      attempt(number, written, () -> service(number, read));
    }
  }

  private Void service(long number, Map<String, Object> read) {
    String name = (String) read.get(NAME);
    Long line = names.putIfAbsent(name, number);
    if (line != null) {
      throw RuleBroken.at(NAME, "RCD-27", line);
    }
    require("owner", read, known.people());
    require("team", read, known.teams());
    ServiceView is = services.known(name).orElse(null);
    if (is == null) {
      added();
      if (stays()) {
        services.add(
            new AddService(
                name,
                (String) read.get("owner"),
                (String) read.get("team"),
                (String) read.get("criticality"),
                (LocalDate) read.get("liveFrom")));
      }
      return null;
    }
    reach.require(is);
    correct(is, read);
    return null;
  }

  /** Corrects what differs; what the line does not say stays. */
  private void correct(ServiceView is, Map<String, Object> read) {
    String owner = or(read.get("owner"), is.owner());
    String team = or(read.get("team"), is.team());
    String criticality = or(read.get("criticality"), is.criticality());
    LocalDate from = or(read.get("liveFrom"), is.liveFrom());
    boolean described =
        Objects.equals(owner, is.owner())
            && Objects.equals(team, is.team())
            && criticality.equals(is.criticality());
    boolean offered = Objects.equals(from, is.liveFrom());
    if (described && offered) {
      unchanged();
      return;
    }
    String why = offered ? null : ValueReader.reason(reason);
    corrected();
    if (!stays()) {
      return;
    }
    if (!described) {
      keeping.change(is.number(), new ChangeService(is.name(), owner, team, criticality, null));
    }
    if (!offered) {
      services.offer(is.number(), from, why);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T or(Object said, T is) {
    return said == null ? is : (T) said;
  }

  private static void require(String field, Map<String, Object> read, Set<String> known) {
    String called = (String) read.get(field);
    if (called != null && !known.contains(called)) {
      throw RuleBroken.at(field, "RCD-14", called);
    }
  }
}
