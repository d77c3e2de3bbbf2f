package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.PERIOD;
import static org.evident.evaluation.servicereview.rule.HarbourFoods.at;
import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.agreement.relationship.rule.Answer;
import org.evident.agreement.relationship.rule.Satisfaction;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.assurance.availability.rule.PlannedMode;
import org.evident.supply.budget.rule.ForecastMethod;
import org.junit.jupiter.api.Test;

/** Figures that do not come from incidents, and the records behind them. */
class SourceFiguresTest {

  private static Map<String, Figure> byName(List<Figure> figures) {
    return figures.stream().collect(Collectors.toMap(Figure::name, Function.identity()));
  }

  private static ServedRequest request(
      int n, String opened, String fulfilled, ClockVerdict verdict, String breached) {
    return new ServedRequest(
        "REQ-" + n,
        n % 2 == 0 ? "New account" : "",
        at(opened),
        fulfilled == null ? null : at(fulfilled),
        null,
        verdict == null ? null : "P3",
        7200,
        verdict == ClockVerdict.MET ? 3600 : 9000,
        breached == null ? null : at(breached),
        verdict,
        n % 2 == 0 ? "MODEL_TARGET" : null);
  }

  private static final List<ServedRequest> REQUESTS =
      List.of(
          request(1, "02 09:00", "02 10:00", ClockVerdict.MET, null),
          request(2, "03 09:00", "04 10:00", ClockVerdict.BREACHED, "03 11:00"),
          request(3, "2026-02-27 09:00", "02 08:30", ClockVerdict.MET, null),
          request(4, "31 09:00", null, ClockVerdict.OPEN, "31 11:00"),
          request(5, "31 16:00", null, null, null));

  @Test
  void sla14_requests_count_in_the_month_they_were_fulfilled_in() {
    Map<String, Figure> figures = byName(RequestFigures.of(PERIOD, REQUESTS, dec("66")).figures());
    assertEquals(dec("4"), figures.get("REQ_OPENED").value());
    assertEquals(dec("2"), figures.get("REQ_OPENED:model New account").value());
    assertEquals(dec("3"), figures.get("REQ_FULFILLED").value());
    assertEquals(dec("1"), figures.get("REQ_BACKLOG:START").value());
    assertEquals(dec("2"), figures.get("REQ_BACKLOG:END").value());
    assertEquals(dec("2"), figures.get("FULF").numerator());
    assertEquals(dec("3"), figures.get("FULF").denominator());
    assertEquals(Verdict.MET, figures.get("FULF").verdict());
    assertEquals(dec("3"), figures.get("FULF:P3").denominator());
  }

  @Test
  void r4_a_figure_of_requests_names_the_requests_it_counts() {
    List<EvidenceLine> evidence = RequestFigures.of(PERIOD, REQUESTS, null).evidence();
    List<String> behind =
        evidence.stream()
            .filter(e -> e.figures().contains("FULF"))
            .map(EvidenceLine::reference)
            .toList();
    assertEquals(List.of("REQ-1", "REQ-2", "REQ-3"), behind);
  }

  @Test
  void sla14_the_breach_list_names_stopped_and_open_breaches_of_fulfilment() {
    List<BreachLine> breaches = RequestFigures.breaches(PERIOD, REQUESTS);
    assertEquals(
        List.of("REQ-2 FULFILMENT", "REQ-4 FULFILMENT"),
        breaches.stream().map(BreachLine::subject).toList());
    assertTrue(breaches.get(1).open());
  }

  @Test
  void r7_a_fulfilment_breach_is_explained_only_where_the_share_was_missed() {
    List<BreachLine> breaches = new ArrayList<>(HarbourFoods.content().breaches());
    breaches.addAll(RequestFigures.breaches(PERIOD, REQUESTS));
    ReviewContent met = Contents.withBreaches(HarbourFoods.content(), breaches);
    assertEquals(0, fulfilmentReasons(met));
    List<Figure> figures = new ArrayList<>(met.figures());
    figures.replaceAll(
        f ->
            f.name().equals("FULF")
                ? Figures.percent(
                    "FULF", "", dec("37"), dec("40"), 40, "CLOCK/1", dec("95"), Direction.UP)
                : f);
    assertEquals(2, fulfilmentReasons(Contents.withFigures(met, figures)));
  }

  private static long fulfilmentReasons(ReviewContent content) {
    return Reasons.required(content, 1800).stream()
        .filter(r -> r.subject().endsWith(" FULFILMENT"))
        .count();
  }

  @Test
  void r4_changes_are_counted_by_type_and_outcome() {
    Instant then = at("10 20:00");
    List<CountedChange> changes =
        List.of(
            new CountedChange("CHG-1", "a", "NORMAL", "SUCCESSFUL", then, null),
            new CountedChange("CHG-2", "b", "NORMAL", "BACKED_OUT", then, "tested too late"),
            new CountedChange("CHG-3", "c", "EMERGENCY", "PARTLY_SUCCESSFUL", then, null));
    CountedChange next = new CountedChange("CHG-4", "d", "STANDARD", "", at("31 20:00"), null);
    Counted counted = ChangeFigures.of(changes, List.of(next));
    Map<String, Figure> figures = byName(counted.figures());
    assertEquals(dec("3"), figures.get("CHG_IMPLEMENTED").value());
    assertEquals(dec("2"), figures.get("CHG_IMPLEMENTED:type NORMAL").value());
    assertEquals(dec("1"), figures.get("CHG_SUCCESS").numerator());
    assertEquals(dec("1"), figures.get("CHG_FAILED").numerator());
    assertEquals(dec("1"), figures.get("CHG_EMERG").numerator());
    assertEquals(4, counted.evidence().size());
    assertEquals("tested too late", counted.evidence().get(1).text());
    assertEquals(List.of(), counted.evidence().get(3).figures());
  }

  @Test
  void av6_twelve_months_are_summed_before_they_are_divided() {
    Map<String, Figure> figures =
        byName(AvailabilityFigures.rolling(dec("525480"), dec("875"), dec("12"), 12));
    assertEquals(dec("99.83"), Decimals.shown(figures.get("AVAIL:ROLLING12").value()));
    assertEquals(dec("72.92"), Decimals.shown(figures.get("MTRS:ROLLING12").value()));
    assertEquals(dec("43717.08"), Decimals.shown(figures.get("MTBF:ROLLING12").value()));
    assertEquals(dec("43790.00"), Decimals.shown(figures.get("MTBSI:ROLLING12").value()));
  }

  @Test
  void av2_planned_downtime_is_held_against_what_a_month_may_bring() {
    AvailabilityResult excluded = HarbourFoods.availability(PlannedMode.EXCLUDED);
    Figure kept = AvailabilityFigures.allowed(excluded, 120);
    assertEquals("PLANNED_ALLOWED min", kept.name() + " " + kept.unit());
    assertEquals(dec("120.00"), Decimals.shown(kept.value()));
    assertEquals(Verdict.MET, kept.verdict(), "what is just used up is kept");
    assertEquals(Verdict.MISSED, AvailabilityFigures.allowed(excluded, 119).verdict());
    Figure included =
        AvailabilityFigures.allowed(HarbourFoods.availability(PlannedMode.INCLUDED), 119);
    assertEquals(dec("120.00"), Decimals.shown(included.value()));
    assertEquals(Verdict.MISSED, included.verdict());
    Figure unknown = AvailabilityFigures.allowed(AvailabilityResult.unmeasured(60, null), 119);
    assertEquals(Verdict.NO_DATA, unknown.verdict());
    assertEquals(null, unknown.value());
  }

  @Test
  void r8_availability_is_told_with_planned_downtime_too() {
    Figure included = AvailabilityFigures.included(HarbourFoods.availability(PlannedMode.INCLUDED));
    assertEquals("AVAIL:INCLUDED", included.name());
    assertEquals(dec("99.02"), Decimals.shown(included.value()));
    assertEquals(Verdict.NO_TARGET, included.verdict());
  }

  @Test
  void sat4_too_few_answers_do_not_stand_for_all() {
    List<Answer> answers = new ArrayList<>();
    for (int score : new int[] {5, 4, 4, 3, 5, 2, 4, 5}) {
      answers.add(new Answer("p" + answers.size(), "", score, at("20 10:00")));
    }
    Map<String, Figure> figures =
        byName(
            SatisfactionFigures.sample(
                Satisfaction.of(Map.of("", 20), answers), BigDecimal.valueOf(20)));
    assertEquals(dec("12"), figures.get("ANSWERS_NEEDED").value());
    assertEquals(BigDecimal.ZERO, figures.get("REPRESENTATIVE").value());
  }

  @Test
  void fin4_the_other_method_of_forecasting_stands_beside_the_agreed_one() {
    Map<String, Figure> figures =
        byName(CostFigures.amounts(HarbourFoods.year(), ForecastMethod.RUN_RATE, "EUR"));
    assertEquals(dec("497743"), figures.get("FYF:RUN_RATE").value());
    assertEquals(dec("122000"), figures.get("BUDGET:TO_DATE").value());
    assertEquals(dec("44310.5"), figures.get("ACTUAL").value());
  }

  @Test
  void r4_complaints_and_security_incidents_are_counted_without_names() {
    List<CountedComplaint> complaints =
        List.of(
            new CountedComplaint("CMP-1", at("02 09:00"), at("05 09:00"), true, false),
            new CountedComplaint("CMP-2", at("10 09:00"), null, false, true));
    Map<String, Figure> said = byName(ComplaintFigures.of(PERIOD, complaints).figures());
    assertEquals(dec("2"), said.get("CMP_RECEIVED").value());
    assertEquals(dec("100"), said.get("CMP_ON_TIME").value());
    assertEquals(dec("1"), said.get("CMP_ESCALATED").value());
    assertEquals(dec("1"), said.get("CMP_OPEN").value());
    Map<String, Figure> safe =
        byName(
            SafetyFigures.security(
                List.of(
                    new SafetyFigures.Security(
                        "SEC-1", "PHISHING", "LOW", at("02 09:00"), at("02 11:00")))));
    assertEquals(dec("1"), safe.get("SEC_INCIDENTS:severity LOW").value());
    assertEquals(dec("120"), safe.get("SEC_CONTAIN").value());
    assertEquals(List.of(), SafetyFigures.tests(List.of()));
  }

  @Test
  void num5_what_was_said_of_all_services_is_pooled_with_what_was_said_of_each() {
    Figure whole = Figures.percent("CSAT", "", dec("1"), dec("2"), 2, "CSAT/1");
    List<Figure> figures = new ArrayList<>(HarbourFoods.content().figures());
    figures.add(Figures.percent("CSAT", "", dec("6"), dec("8"), 8, "CSAT/1"));
    ReviewContent service = Contents.withFigures(HarbourFoods.content(), figures);
    Map<String, Figure> rolled = byName(RollUp.of(List.of(service), List.of(whole)));
    assertEquals(dec("70"), rolled.get("CSAT").value());
    assertEquals(dec("75"), rolled.get("CSAT:SVC-ORD").value());
  }

  @Test
  void sat4_a_survey_of_the_whole_customer_says_whether_it_stands_for_all() {
    Figure stands = Figures.amount("REPRESENTATIVE", "", "flag", dec("1"), 40, "CSAT/1");
    Figure margin = Figures.amount("MARGIN", "", "points", dec("9.5"), 40, "CSAT/1");
    ReviewContent silent = HarbourFoods.content();
    List<Figure> quiet = new ArrayList<>(silent.figures());
    quiet.removeIf(f -> f.key().equals("CSAT"));
    Map<String, Figure> alone =
        byName(RollUp.of(List.of(Contents.withFigures(silent, quiet)), List.of(stands, margin)));
    assertEquals(dec("1"), alone.get("REPRESENTATIVE").value());
    assertEquals(dec("9.5"), alone.get("MARGIN").value());
    List<Figure> asked = new ArrayList<>(quiet);
    asked.add(Figures.percent("CSAT", "", dec("6"), dec("8"), 8, "CSAT/1"));
    Map<String, Figure> beside =
        byName(RollUp.of(List.of(Contents.withFigures(silent, asked)), List.of(stands, margin)));
    assertEquals(dec("9.5"), beside.get("MARGIN:WHOLE").value());
    assertEquals(dec("1"), beside.get("REPRESENTATIVE:WHOLE").value());
    assertFalse(beside.containsKey("MARGIN")); // no margin of answers to two surveys
  }

  @Test
  void slm5_the_limit_of_an_agreement_counts_once_for_all_its_services() {
    ReviewContent order = HarbourFoods.content();
    Figure twelve = Figures.workload("INCIDENTS", dec("12"), dec("20"), dec("10"), "1");
    ReviewContent shop = Contents.withFigures(order, List.of(twelve));
    Figure both = incidents(RollUp.of(List.of(order, shop)));
    assertEquals(dec("25"), both.numerator());
    assertEquals(dec("20"), both.denominator());
    assertEquals(Verdict.EXCEEDED, both.verdict());
    assertEquals(Verdict.WITHIN, incidents(RollUp.of(List.of(shop))).verdict());
  }

  @Test
  void slm5_a_service_is_judged_by_the_work_of_its_whole_agreement_and_shows_its_share() {
    List<Figure> shop = together("9", "14");
    assertEquals("23 / 20 EXCEEDED", told(shop.get(0)));
    assertEquals("WORKLOAD_SHARE:INCIDENTS", shop.get(1).name());
    assertEquals("9 / 23 NO_TARGET", told(shop.get(1)));
    List<Figure> order = together("14", "9");
    assertEquals("23 / 20 EXCEEDED", told(order.get(0)));
    Figure both =
        incidents(
            RollUp.of(
                List.of(
                    Contents.withFigures(HarbourFoods.content(), shop),
                    Contents.withFigures(HarbourFoods.content(), order))));
    assertEquals("23 / 20 EXCEEDED", told(both)); // and not what each service was judged by, twice
    assertEquals("7 / 20 WITHIN", told(together(null, "7").get(0)));
    assertEquals(Verdict.NO_DATA, together(null).get(0).verdict());
    assertEquals(Verdict.NO_TARGET, together(null).get(1).verdict());
  }

  @Test
  void r4_the_workload_of_several_services_opens_no_records_of_one() {
    ReviewContent order = HarbourFoods.content();
    assertEquals(13, FigureRecords.of(order, "WORKLOAD", "INCIDENTS").size());
    ReviewContent shared = Contents.withFigures(order, together("13", "14"));
    assertEquals(List.of(), FigureRecords.of(shared, "WORKLOAD", "INCIDENTS"));
    assertEquals(13, FigureRecords.of(shared, "WORKLOAD_SHARE", "INCIDENTS").size());
  }

  private static List<Figure> together(String own, String... others) {
    return WorkloadFigures.together(
        "INCIDENTS",
        own == null ? null : dec(own),
        Arrays.stream(others).map(HarbourFoods::dec).toList(),
        dec("20"),
        dec("10"),
        "1");
  }

  private static String told(Figure figure) {
    return figure.numerator().toPlainString()
        + " / "
        + figure.denominator().toPlainString()
        + " "
        + figure.verdict();
  }

  private static Figure incidents(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.name().equals("WORKLOAD:INCIDENTS"))
        .findFirst()
        .orElseThrow();
  }
}
