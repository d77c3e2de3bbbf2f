package org.evident.it;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import org.evident.it.WordCases.Word;

/** What is said of what was right a year ago and has not been looked at since, until somebody does. */
final class TimeWords {

  private static final int QUARTER = 90;
  private static final String YEAR = "interval '400' day";
  private static final String WIDER =
      "{\"text\":\"Many reports of one fault\",\"graveImpact\":1,\"manyReports\":7,\"overdue\":true}";

  private final ConformityDesk desk;
  private final Consumer<List<String>> pass;
  private final String agreement;

  final List<Word> words;

  /**
   * Somebody has approved by what an incident is a major one.
   *
   * @param agreement with a target for availability, whose review has not been done yet
   * @param pass lets time pass: changes what is stored
   */
  TimeWords(ConformityDesk desk, String agreement, Consumer<List<String>> pass) {
    this.desk = desk;
    this.pass = pass;
    this.agreement = agreement;
    approve();
    words =
        List.of(
            new Word(
                "APPROVED_LONG_AGO",
                ConformityCase.of("R-8.6.1-07", this::approvedLongAgo, this::approve)),
            new Word(
                "TARGET_NOT_CONFIRMED",
                ConformityCase.of("R-8.7.1-04", this::signedLongAgo, this::review)));
  }

  /** Another edition is proposed by one person and approved by another. */
  private void approve() {
    JsonObject proposed =
        desk.jack.post("major-criteria", WIDER).expect(201).list().getJsonObject(0);
    int version = proposed.getJsonObject("criteria").getInt("version");
    desk.owner.post("major-criteria/" + version + "/approval").expect(200);
  }

  private String approvedLongAgo() {
    JsonObject held =
        desk.jack.get("major-criteria").expect(200).list().getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getBoolean("inForce"))
            .findFirst()
            .orElseThrow();
    int version = held.getJsonObject("criteria").getInt("version");
    pass.accept(
        List.of(
            "update major_criteria set approved_at = approved_at - "
                + YEAR
                + " where version = "
                + version));
    return String.valueOf(version);
  }

  private String signedLongAgo() {
    pass.accept(
        List.of(
            "update agreement_version set customer_signed_at = customer_signed_at - "
                + YEAR
                + " where agreement_id = (select id from agreement where number = '"
                + agreement
                + "')"));
    return agreement;
  }

  /** It is reviewed. */
  private void review() {
    desk.endDuty(desk.planned("SLA_REVIEW", agreement));
    String duty = desk.duty("SLA_REVIEW", "slm", agreement, QUARTER, 0);
    String occurrences = "duties/" + duty + "/occurrences";
    JsonObject open = desk.owner.get(occurrences).expect(200).list().getJsonObject(0);
    String path = occurrences + "/" + open.getString("planned") + "/completion";
    desk.jack.post(path, "{\"result\":\"" + agreement + "\"}").expect(200);
  }
}
