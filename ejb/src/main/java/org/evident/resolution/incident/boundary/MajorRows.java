package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.MajorCriteria;
import org.evident.resolution.incident.rule.MajorProcedure;

/** Stores what the procedure of a major incident consists of: verdicts, entries and who leads and resolves it. */
@ApplicationScoped
class MajorRows {

  private static final int BLOCK = 50;
  private static final String FIRST = "1";

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** The criteria an incident meets now, as they are written down. */
  String met(long incident) {
    return met(incident, criteria());
  }

  /** The criteria in force: the latest version that is approved. */
  MajorCriteria criteria() {
    return statements
        .first(
            "select * from major_criteria where approved_at is not null order by version desc limit 1",
            CriteriaView::criteria)
        .orElse(MajorCriteria.DEFAULT);
  }

  /** The criteria of a version an incident meets now, as they are written down. */
  String met(long incident, MajorCriteria criteria) {
    return statements
        .first(
            "select i.priority, i.impact, (select count(*) from record_link l where l.to_number ="
                + " i.number and l.relation in ('CHILD_OF', 'DUPLICATE_OF')) as reports, (select"
                + " count(*) from sla_clock k where k.incident_id = i.id and k.metric ="
                + " 'RESOLUTION' and k.breached_at <= ?) as breaches from incident i where i.id = ?",
            row -> {
              Long impact = row.numberOrNull("impact");
              return criteria.met(
                  Priority.valueOf(row.text("priority")),
                  impact == null ? null : impact.intValue(),
                  row.number("reports"),
                  row.number("breaches") > 0);
            },
            clock.instant(),
            incident)
        .orElseThrow()
        .stream()
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  /** Who is to lead, by login; breaks REC-1 for whoever is not one of the provider's own people. */
  Leader leader(String login) {
    return statements
        .first(
            "select id, name from person where login = ? and active and customer_id is null",
            row -> new Leader(row.number("id"), row.text("name")),
            login.strip())
        .orElseThrow(() -> RuleBroken.at("leader", "REC-1", login));
  }

  /** Somebody who leads a major incident. */
  record Leader(long id, String name) {}

  /** The version of the procedure that was followed last. */
  String procedure() {
    return statements
        .first(
            "select m.procedure_version from major_incident m join incident i on i.id = m.incident_id"
                + " order by i.major_declared_at desc, i.id desc limit 1",
            row -> row.text("procedure_version"))
        .orElse(FIRST);
  }

  /** Writes down whether an incident is major, by which criteria and why. */
  void verdict(long incident, boolean major, String reason) {
    MajorCriteria criteria = criteria();
    statements.change(
        "insert into major_verdict (incident_id, decided_at, major, criteria_version, criteria_met,"
            + " reason, decided_by) values (?, ?, ?, ?, ?, ?, ?)",
        incident,
        clock.instant(),
        major,
        criteria.version(),
        met(incident, criteria),
        reason,
        callers.login());
  }

  /** Writes down what happened, or who was told what. */
  void entry(long incident, Instant at, String kind, String channel, String text) {
    statements.change(
        "insert into major_entry (id, incident_id, at, kind, channel, text, author) values (?, ?, ?,"
            + " ?, ?, ?, ?)",
        statements.block("major_entry_seq", BLOCK),
        incident,
        at,
        kind,
        channel,
        text,
        callers.login());
  }

  /** Refuses that whoever leads a major incident solves it alone (INC-10). */
  void apart(long incident, String manager, String... working) {
    Set<String> resolvers = atWork(incident, working);
    statements
        .first(
            "select p.login from incident i join person p on p.id = i.assignee_id where i.id = ?",
            row -> row.text("login"),
            incident)
        .ifPresent(resolvers::add);
    MajorProcedure.apart(manager, resolvers);
  }

  private Set<String> atWork(long incident, String... working) {
    Set<String> people = new HashSet<>(List.of(working));
    people.addAll(
        statements.list(
            "select distinct n.author from work_note n left join person p on p.login = n.author where"
                + " n.incident_id = ? and p.customer_id is null",
            row -> row.text("author"),
            incident));
    return people;
  }

  /** Refuses that a major incident goes from whoever has it to its manager while nobody else has worked on it (INC-10). */
  void handed(OpenIncident incident, String login) {
    manager(incident)
        .ifPresent(manager -> MajorProcedure.apart(manager, atWork(incident.id(), login)));
  }

  /** Refuses that the caller, who works on a major incident, leads it and works alone (INC-10). */
  void apart(OpenIncident incident) {
    manager(incident).ifPresent(manager -> apart(incident.id(), manager, callers.login()));
  }

  private Optional<String> manager(OpenIncident incident) {
    return incident.major()
        ? statements.first(
            "select p.login from major_incident m join person p on p.id = m.manager_id where"
                + " m.incident_id = ?",
            row -> row.text("login"),
            incident.id())
        : Optional.empty();
  }
}
