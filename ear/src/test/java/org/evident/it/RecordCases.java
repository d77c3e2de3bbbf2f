package org.evident.it;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Duties of the whole organisation and simple records: which requirements each of them breaks, and how it is mended. */
final class RecordCases {

  private static final String CRITERIA =
      "{\"text\":\"What stops trains\",\"graveImpact\":1,\"manyReports\":5,\"overdue\":true}";
  private static final String KNOWN =
      "{\"problem\":\"%s\",\"symptoms\":\"Slow\",\"publishedAt\":\"%s\"%s}";
  private static final String AROUND = ",\"workaround\":\"Empty the queue\"";
  private static final String CHANGE =
      """
      {"title":"New signals","services":["%s"],"type":"NORMAL","actualEnd":"%s","outcome":"FAILED"%s}""";
  private static final String COMPLAINT =
      """
      {"customer":"%s","service":"%s","receivedAt":"%s","dueAt":"%s","description":"Too slow"%s}""";
  private static final String TEST =
      """
      {"service":"%s","kind":"DESK_CHECK","plannedFor":"%s","heldAt":"%s","verdict":"PASSED"%s}""";

  private final ConformityDesk desk;
  private final String served;
  private final String problem;
  private String record;
  private String grave;
  private String eased;

  final List<ConformityCase> cases;

  /**
   * Duties are planned, and the criteria of major incidents approved.
   *
   * @param served a service with a budget
   */
  RecordCases(ConformityDesk desk, String served) {
    this.desk = desk;
    this.served = served;
    problem = desk.problem(served);
    Instant day = desk.ago(60, ChronoUnit.DAYS);
    Instant due = desk.ago(40, ChronoUnit.DAYS);
    String answered = ",\"answeredAt\":\"" + desk.now + "\"";
    cases =
        List.of(
            ConformityCase.duty(desk, "R-8.2.4-01", "CATALOGUE_REVIEW", "catalogue", "", 90),
            ConformityCase.duty(desk, "R-8.2.2-03", "DUPLICATION_REVIEW", "portfolio", "", 90),
            ConformityCase.duty(
                desk, "R-8.6.3-13", "PROBLEM_EFFECTIVENESS_REVIEW", "problem", "", 90),
            ConformityCase.of("R-8.6.1-07", this::reportGrave, this::judge),
            new ConformityCase(
                List.of("R-8.4.1-01", "R-5.1-07"),
                this::forgetCosts,
                () -> desk.records.budget(served)),
            ConformityCase.of("R-8.6.3-10", this::tell, this::ease),
            simple(
                List.of("R-8.6.3-12"),
                "known-errors",
                KNOWN
                    .formatted(problem, desk.ago(200, ChronoUnit.DAYS), AROUND)
                    .replace("Slow", "Slow%s"),
                " as before"),
            simple(
                List.of("R-8.5.1.3-07", "R-8.5.1.3-08"),
                "changes",
                CHANGE.formatted(served, day, "%s"),
                ",\"review\":\"The plan was wrong\""),
            simple(
                List.of("R-8.3.2-08", "R-8.3.2-09"),
                "complaints",
                COMPLAINT.formatted(desk.customer, served, day, due, "%s"),
                ",\"escalationLevel\":1" + answered),
            simple(
                List.of("R-8.3.2-09"),
                "complaints",
                COMPLAINT.formatted(desk.customer, served, day, due, answered + "%s"),
                ",\"escalationLevel\":1"),
            simple(
                List.of("R-8.7.2-10"),
                "continuity-tests",
                TEST.formatted(served, LocalDate.now(ZoneOffset.UTC), desk.now, "%s"),
                ",\"findings\":\"All came back\""));
    int version =
        desk.jack
            .post("major-criteria", CRITERIA)
            .expect(201)
            .list()
            .getJsonObject(0)
            .getJsonObject("criteria")
            .getInt("version");
    desk.owner.post("major-criteria/" + version + "/approval").expect(200);
  }

  private ConformityCase simple(
      List<String> requirements, String kind, String body, String missing) {
    return ConformityCase.simple(desk.records, requirements, kind, body, missing);
  }

  /** Two hours ago everything stopped, and nobody says whether it is a major incident. */
  private String reportGrave() {
    grave = desk.report(served, 1, 1, desk.ago(2, ChronoUnit.HOURS));
    return grave;
  }

  private void judge() {
    desk.step(grave, "major/refusal", "{\"reason\":\"One lamp only\"}");
  }

  private String forgetCosts() {
    desk.records.withdrawBudget(served);
    return served;
  }

  /** A known error is told, and no way around it. */
  private String tell() {
    eased = desk.problem(served);
    record = desk.records.add("known-errors", KNOWN.formatted(eased, desk.now, ""));
    return eased;
  }

  private void ease() {
    desk.records.correct("known-errors/" + record, KNOWN.formatted(eased, desk.now, AROUND));
  }
}
