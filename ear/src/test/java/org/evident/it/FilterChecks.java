package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the list of incidents is filtered by, on whichever database. */
record FilterChecks(IncidentCases cases) {

  void the_list_and_its_file_have_what_fits_and_nothing_else() {
    Office office = cases.office();
    office.member("fil8", "Mail team", "RESOLVER");
    Client reporter = office.person("rep8", cases.customer(), "CUSTOMER_REPRESENTATIVE");
    Client stranger =
        office.person("str8", office.customer("Elsewhere 8", "UTC"), "CUSTOMER_REPRESENTATIVE");
    Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(12, ChronoUnit.HOURS);
    Instant then = noon.minus(400, ChronoUnit.DAYS);
    String day = then.atZone(ZoneOffset.UTC).toLocalDate().toString();
    String number = cases.report(reporter, 2, 3, then);
    String other = cases.report(4, 4);
    String given =
        "{\"team\":\"Mail team\",\"assignee\":\"fil8\",\"category\":\"K\u00fchlung & \u00d6l\"}";
    cases.step(cases.desk(), number, "assign", given, 200);
    String declared = "{\"reason\":\"all stand still\",\"leader\":\"incidents\"}";
    cases.step(office.known("incidents"), number, "sheet/declare", declared, 200);
    List<String> fitting =
        List.of(
            "team=Mail%20team",
            "assignee=fil8",
            "reporter=rep8",
            "category=K%C3%BChlung%20%26%20%C3%96l",
            "state=ASSIGNED,PENDING",
            "priority=P1,P2,P3",
            "major=true",
            "channel=API&to=" + day,
            "from=" + day + "&to=" + day);
    for (String filter : fitting) {
      String rows = listed(cases.desk(), filter);
      assertTrue(rows.contains(number) && !rows.contains(other), filter + ": " + rows);
    }
    String all = String.join("&", fitting);
    assertTrue(listed(reporter, all).contains(number));
    assertFalse(listed(stranger, "team=Mail%20team").contains(number));
    String file = cases.desk().get("exports/incidents.csv?filter=" + encoded(all)).body();
    assertTrue(file.contains(number) && !file.contains(other), file);
    for (String none : List.of("assignee=nobody8", "category=K%C3%BC", "channel=MAIL&to=" + day)) {
      assertFalse(listed(cases.desk(), none).contains(number), none);
    }
    assertEquals(
        "EXP-5",
        cases.desk().get("incidents?filter=" + encoded("from=soon")).expect(422).text("rule"));
  }

  private static String listed(Client reader, String filter) {
    return reader.get("incidents?limit=200&filter=" + encoded(filter)).expect(200).body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
