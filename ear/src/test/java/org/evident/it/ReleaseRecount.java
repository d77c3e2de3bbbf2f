package org.evident.it;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.evident.it.RawRows.Raw;

/** Recounts releases, and what continuity asked, from the raw rows (REL-3, CON-2). */
final class ReleaseRecount extends RowCount {

  private static final Duration OBSERVED = Duration.ofDays(14);
  private static final String OF_SERVICE = " where withdrawn_at is null and service_id = ?";

  ReleaseRecount(RawRows rows, long customer, long service, YearMonth month, ZoneId zone) {
    super(rows, customer, service, month, zone);
  }

  /** All figures as name and "numerator/denominator", or the value where there is no quotient. */
  SortedMap<String, String> figures() {
    releases();
    kept("RTO_MET", "achieved_rto_minutes", "rto_minutes");
    kept("RPO_MET", "achieved_rpo_minutes", "rpo_minutes");
    List<Raw> invoked =
        only(
            rows.all("select * from continuity_invocation" + OF_SERVICE, service),
            i -> within(i.at("invoked_at")));
    count("CON_INVOKED", invoked);
    spans("CON_RESTORE", invoked, "invoked_at", "restored_at");
    return figures;
  }

  private void releases() {
    List<Raw> all =
        only(
            rows.all("select * from release_record" + OF_SERVICE, service),
            r -> r.at("deployed_at") != null);
    List<Raw> deployed = only(all, r -> within(r.at("deployed_at")));
    count("REL_DEPLOYED", deployed);
    each("REL_DEPLOYED:outcome ", deployed, "outcome");
    share("REL_SUCCESS", only(deployed, r -> "SUCCESSFUL".equals(r.text("outcome"))), deployed);
    List<Raw> incidents =
        rows.all(
            "select * from incident where customer_id = ? and service_id = ?", customer, service);
    count(
        "REL_INCIDENTS",
        only(
            incidents,
            i ->
                within(i.at("reported_at"))
                    && i.text("caused_by_ref") != null
                    && all.stream().anyMatch(r -> caused(r, i))));
  }

  private static boolean caused(Raw release, Raw incident) {
    Instant reported = incident.at("reported_at");
    Instant live = release.at("deployed_at");
    return Arrays.asList(String.valueOf(release.text("changes")).split("; "))
            .contains(incident.text("caused_by_ref"))
        && !reported.isBefore(live)
        && reported.isBefore(live.plus(OBSERVED));
  }

  private void kept(String name, String achieved, String asked) {
    List<Raw> goals =
        rows.all("select * from continuity_requirement" + OF_SERVICE, service).stream()
            .sorted(Comparator.comparing((Raw g) -> g.text("valid_from")).reversed())
            .toList();
    List<Raw> held =
        only(
            rows.all("select * from continuity_test" + OF_SERVICE, service),
            t ->
                within(t.at("held_at"))
                    && t.number(achieved) != null
                    && goals.stream().anyMatch(g -> held(g, t)));
    share(
        name,
        only(
            held,
            t ->
                t.number(achieved)
                        .compareTo(
                            goals.stream()
                                .filter(g -> held(g, t))
                                .findFirst()
                                .orElseThrow()
                                .number(asked))
                    <= 0),
        held);
  }

  private boolean held(Raw goal, Raw test) {
    LocalDate day = test.at("held_at").atZone(zone).toLocalDate();
    return goal.text("valid_from").compareTo(day.toString()) <= 0;
  }
}
