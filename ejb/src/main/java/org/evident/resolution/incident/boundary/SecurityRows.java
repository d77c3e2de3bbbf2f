package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.classification.boundary.Classified;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.boundary.RecordWritten;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Harm;

/** Which incidents show security events, and of which the words are withheld (INC-6). */
@ApplicationScoped
class SecurityRows {

  private static final String QUERY =
      "select i.number, x.security_number, x.harmed, x.shown_at, x.withheld_at from incident_security"
          + " x join incident i on i.id = x.incident_id where ";

  @Inject private Statements statements;
  @Inject private WithheldWords words;
  @Inject private Histories histories;
  @Inject private Clock clock;

  Optional<SecurityView> of(long incident) {
    return ReadOnce.of(
        () -> statements.first(QUERY + "x.incident_id = ?", SecurityRows::view, incident),
        SecurityRows.class,
        incident);
  }

  List<SecurityView> withheld() {
    return statements.list(
        QUERY
            + "x.withheld_at is not null order by x.withheld_at desc, i.id desc limit "
            + Page.MOST,
        SecurityRows::view);
  }

  /** Whether the words of an incident are withheld. */
  boolean withholds(long incident) {
    return of(incident).filter(view -> view.withheldAt() != null).isPresent();
  }

  SecurityShown event(OpenIncident incident, ShowSecurity command) {
    String known =
        command.securityIncident() == null || command.securityIncident().isBlank()
            ? null
            : command.securityIncident().strip();
    return statements
        .first(
            "select s.number, i.reported_at from incident i join service s on s.id = i.service_id where"
                + " i.id = ?",
            row ->
                new SecurityShown(
                    new RecordRef(RecordKind.INCIDENT, incident.number()),
                    row.text("number"),
                    row.instant("reported_at"),
                    command,
                    known),
            incident.id())
        .orElseThrow();
  }

  /** A record was classified: the words of one that shows a security event may now be for security roles alone. */
  void classified(@Observes Classified classified) {
    if (classified.about().kind() == RecordKind.INCIDENT && Harm.withheld(classified.level())) {
      withhold(classified.about().number());
    }
  }

  /** Something was written about an outage: its words are withheld as those of its incident are. */
  void written(@Observes RecordWritten written) {
    if (written.about().kind() == RecordKind.OUTAGE) {
      statements
          .first(
              "select i.number from outage o join incident i on i.id = o.incident_id join"
                  + " incident_security x on x.incident_id = i.id and x.withheld_at is not null where"
                  + " o.number = ?",
              row -> row.text("number"),
              written.about().number())
          .ifPresent(this::withhold);
    }
  }

  /** Withholds the words of an incident if it shows a security event, and what has been written since if they were. */
  void withhold(String number) {
    statements
        .first(
            "select i.id, x.security_number from incident i join incident_security x on x.incident_id ="
                + " i.id where i.number = ?",
            row -> new Shown(row.number("id"), row.text("security_number")),
            number)
        .ifPresent(shown -> withhold(number, shown));
  }

  private void withhold(String number, Shown shown) {
    int first =
        statements.change(
            "update incident_security set withheld_at = ? where incident_id = ? and withheld_at is"
                + " null",
            clock.instant(),
            shown.incident());
    words.take(shown.incident(), number, shown.security());
    if (first == 1) {
      histories.write(new RecordRef(RecordKind.INCIDENT, number), "WITHHELD", shown.security());
      words
          .outages(shown.incident())
          .forEach(outage -> histories.write(outage, "WITHHELD", shown.security()));
    }
  }

  private static SecurityView view(Row row) {
    return new SecurityView(
        row.text("number"),
        row.text("security_number"),
        List.of(row.text("harmed").split(" ")),
        row.instant("shown_at"),
        row.instant("withheld_at"));
  }

  private record Shown(long incident, String security) {}
}
