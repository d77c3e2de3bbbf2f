package org.evident.it;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reports that are defined and what is told: which requirements they break, and how they are mended. */
final class TellingCases {

  private static final String ENTRY =
      """
      {"topic":"REPORT","occasion":"A month is over","audience":"%s","channel":"IN_APP",
       "responsible":"REPORT_AUTHOR","language":"en","since":"%s"}""";
  private static final String WHY =
      """
      {"topic":"SM_IMPORTANCE","issuer":"top","audience":"ALL_SMS_STAFF","channel":"MEETING",
       "sentAt":"%s","content":"Trains run by what we do","deliveryState":"DELIVERED"}""";
  private static final String AUDITS =
      """
      {"name":"Report on audits","maker":"OTHER","state":"ACTIVE","validFrom":"2026-01-01",
       "purpose":"Shows what audits found","audience":"Top management","sections":"Findings",
       "dataSources":"Audits","frequency":"YEARLY","authorRole":"AUDIT_MANAGER",
       "approverRole":"SMS_OWNER","clauses":"9.2"}""";

  private static final String POLICY =
      """
      {"topic":"INFOSEC_POLICY","issuer":"top","audience":"%s","channel":"E_MAIL","sentAt":"%s",
       "content":"Nobody opens the doors of others","deliveryState":"DELIVERED"}""";

  private final RegisterDesk records;

  final List<ConformityCase> cases = new ArrayList<>();

  /** It is planned who is told what, somebody at the top told why, and audits are reported. */
  TellingCases(ConformityDesk desk) {
    records = new RegisterDesk(desk.owner);
    records.add("communication-plan", entry("ALL_SMS_STAFF"));
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    List.of("ALL_SMS_STAFF", "SUPPLIERS")
        .forEach(who -> records.add("communications", POLICY.formatted(who, now)));
    String policy = POLICY.formatted("CUSTOMERS", now);
    String why = WHY.formatted(desk.ago(1, ChronoUnit.DAYS));
    cases.addAll(
        List.of(
            withdrawn("R-7.4-01", "communication-plan", entry("CUSTOMERS"), "EXTERNAL"),
            withdrawn("R-5.1-08", "communications", why, "SM_IMPORTANCE"),
            withdrawn("R-8.7.3.1-04", "communications", policy, desk.customer),
            withdrawn("R-9.4-01", "report-definitions", AUDITS, "9.2")));
  }

  /** A record that is withdrawn, and written anew. */
  private ConformityCase withdrawn(String requirement, String kind, String body, String named) {
    String[] number = {records.add(kind, body)};
    return ConformityCase.of(
        requirement,
        () -> {
          records.withdraw(kind + "/" + number[0]);
          return named;
        },
        () -> number[0] = records.add(kind, body));
  }

  /** What people of an audience are told when a month is over. */
  static String entry(String audience) {
    return ENTRY.formatted(audience, LocalDate.now(ZoneOffset.UTC));
  }
}
