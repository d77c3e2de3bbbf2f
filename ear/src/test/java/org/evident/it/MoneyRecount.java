package org.evident.it;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evident.it.RawRows.Raw;

/**
 * Recounts what a review says of satisfaction, workload and cost from the raw rows and the formulas of the requirements
 * (SAT-1 to SAT-5, FIN-3 to FIN-5).
 */
final class MoneyRecount {

  /** The figures that are recounted here, by key. */
  static final List<String> KEYS =
      List.of(
          "CSAT",
          "SCORE",
          "RESPRATE",
          "MARGIN",
          "ANSWERS_NEEDED",
          "REPRESENTATIVE",
          "BUDGET",
          "ACTUAL",
          "VAR",
          "VAR_YTD",
          "FYF",
          "UNITCOST",
          "WORKLOAD",
          "WORKLOAD_OVER");

  private static final double Z = 1.959964;

  private final SortedMap<String, String> figures = new TreeMap<>();
  private final RawRows rows;
  private final long customer;
  private final long service;
  private final YearMonth month;

  MoneyRecount(RawRows rows, long customer, long service, YearMonth month) {
    this.rows = rows;
    this.customer = customer;
    this.service = service;
    this.month = month;
  }

  /**
   * All figures as name and "numerator/denominator", or the value where there is no quotient.
   *
   * @param counted what was counted of the measures that have records
   * @param limits what is agreed, by measure
   */
  SortedMap<String, String> figures(Map<String, String> counted, Map<String, Integer> limits) {
    survey();
    cost();
    limits.forEach(
        (measure, limit) -> {
          if (measure.contains(".")) {
            figures.putAll(
                new PeriodRecount(rows, customer, service, month, FigureRecountChecks.VIENNA)
                    .figures(measure, limit));
          } else {
            figures.put("WORKLOAD:" + measure, came(measure, counted) + "/" + limit);
          }
        });
    return figures;
  }

  /** What somebody counted as a whole holds before what the records give. */
  private String came(String measure, Map<String, String> counted) {
    return rows
        .all(
            "select * from workload_count where withdrawn_at is null and customer_id = ? and service_id"
                + " = ? and period = ? and measure = ?",
            customer,
            service,
            month.toString(),
            measure)
        .stream()
        .map(r -> RawRecount.plain(r.number("quantity")))
        .findFirst()
        .orElse(counted.get(measure));
  }

  private void survey() {
    List<Raw> surveys =
        rows.all(
            "select * from survey where withdrawn_at is null and customer_id = ? and service_id = ? and"
                + " period = ?",
            customer,
            service,
            month.toString());
    if (surveys.isEmpty()) {
      return;
    }
    Raw survey = surveys.get(0);
    Map<String, Raw> latest = new HashMap<>();
    rows
        .all(
            "select * from survey_response where withdrawn_at is null and survey_id = "
                + survey.text("id")
                + " order by answered_at")
        .stream()
        .filter(a -> a.number("score") != null)
        .forEach(a -> latest.put(a.text("respondent"), a));
    Map<String, Integer> strata = strata(survey.text("population"));
    int invited = strata.values().stream().mapToInt(Integer::intValue).sum();
    int n = latest.size();
    long good = latest.values().stream().filter(a -> score(a) >= 4).count();
    figures.put("CSAT", good + "/" + n);
    figures.put("SCORE", latest.values().stream().mapToInt(MoneyRecount::score).sum() + "/" + n);
    figures.put("RESPRATE", n + "/" + invited);
    double p = (double) good / n;
    double margin = Z * Math.sqrt(p * (1 - p) / n * (invited - n) / (invited - 1)) * 100;
    figures.put("MARGIN", RawRecount.plain(BigDecimal.valueOf(margin)));
    double wanted = survey.number("wanted_margin").doubleValue();
    double endless = Z * Z * 0.25 / (wanted * wanted);
    int needed = (int) Math.ceil(endless / (1 + (endless - 1) / invited));
    figures.put("ANSWERS_NEEDED", String.valueOf(needed));
    boolean all =
        strata.size() == 1 || strata.entrySet().stream().allMatch(s -> stands(s, latest, invited));
    figures.put("REPRESENTATIVE", n >= needed && all ? "1" : "0");
  }

  private static int score(Raw answer) {
    return answer.number("score").intValue();
  }

  /** No stratum is silent, and none has less than half the voice that its size gives it (SAT-4). */
  private static boolean stands(
      Map.Entry<String, Integer> stratum, Map<String, Raw> answers, int invited) {
    long own =
        answers.values().stream().filter(a -> stratum.getKey().equals(a.text("stratum"))).count();
    return own > 0 && 2 * own * invited >= (long) stratum.getValue() * answers.size();
  }

  private static Map<String, Integer> strata(String population) {
    Map<String, Integer> strata = new HashMap<>();
    for (String part : population.split(";")) {
      String[] words = part.split("=");
      strata.put(
          words.length == 1 ? "" : words[0].strip(),
          Integer.valueOf(words[words.length - 1].strip()));
    }
    return strata;
  }

  private void cost() {
    List<BigDecimal> budget = new ArrayList<>();
    List<BigDecimal> actual = new ArrayList<>();
    for (int m = 1; m <= 12; m++) {
      List<Raw> lines =
          rows.all(
              "select * from cost_line where withdrawn_at is null and customer_id = ? and service_id ="
                  + " ? and period = ?",
              customer,
              service,
              YearMonth.of(month.getYear(), m).toString());
      budget.add(sum(lines, "budget"));
      boolean known = !lines.isEmpty() && lines.stream().allMatch(l -> l.number("actual") != null);
      actual.add(known ? sum(lines, "actual") : null);
    }
    int now = month.getMonthValue();
    if (actual.subList(0, now).contains(null)) {
      return;
    }
    BigDecimal planned = sum(budget.subList(0, now));
    BigDecimal spent = sum(actual.subList(0, now));
    BigDecimal year = sum(budget);
    BigDecimal mean = spent.divide(BigDecimal.valueOf(now), 10, RoundingMode.HALF_UP);
    variance("VAR", actual.get(now - 1), budget.get(now - 1));
    variance("VAR_YTD", spent, planned);
    put("BUDGET", budget.get(now - 1));
    put("ACTUAL", actual.get(now - 1));
    put("BUDGET:TO_DATE", planned);
    put("ACTUAL:TO_DATE", spent);
    put("BUDGET:YEAR", year);
    BigDecimal full = spent.add(year.subtract(planned));
    variance("FYF", full, year);
    put("FYF", full);
    put("FYF:RUN_RATE", spent.add(mean.multiply(BigDecimal.valueOf(12L - now))));
    List<Raw> units =
        rows.all(
            "select * from consumed_units where withdrawn_at is null and service_id = ? and period = ?",
            service,
            month.toString());
    units.forEach(
        u ->
            figures.put(
                units.size() == 1 ? "UNITCOST" : "UNITCOST:" + u.text("unit"),
                RawRecount.plain(actual.get(now - 1))
                    + "/"
                    + RawRecount.plain(u.number("quantity"))));
  }

  private void variance(String key, BigDecimal actual, BigDecimal budget) {
    BigDecimal over = actual.subtract(budget);
    put(key, over);
    figures.put(key + ":PERCENT", RawRecount.plain(over) + "/" + RawRecount.plain(budget));
  }

  private void put(String name, BigDecimal amount) {
    figures.put(name, RawRecount.plain(amount));
  }

  private static BigDecimal sum(List<Raw> lines, String column) {
    return sum(lines.stream().map(l -> l.number(column)).toList());
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
