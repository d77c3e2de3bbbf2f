package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure that is computed from others names them, and the numbers of a figure of agreed time lead to the agreement. */
class FigurePartsTest {

  private static final ReviewContent SERVICE = HarbourFoods.content();

  @Test
  void r4_the_basis_is_agreed_time_less_planned_downtime() {
    assertEquals(List.of("AST 100", "PLANNED 20"), parts(with("80"), "BASIS", ""));
  }

  @Test
  void r4_planned_downtime_that_counts_is_no_part_of_the_basis() {
    assertEquals(List.of("AST 100"), parts(with("100"), "BASIS", ""));
  }

  @Test
  void r4_targets_met_and_missed_name_the_figures_they_count() {
    ReviewContent whole = Contents.withFigures(SERVICE, RollUp.of(List.of(SERVICE)));
    String service = SERVICE.services().get(0).number();
    for (String key : List.of(FigureKey.TARGETS_MET, FigureKey.TARGETS_MISSED)) {
      long counted = FigureParts.judged(SERVICE, key).count();
      assertEquals(
          0, dec("" + counted).compareTo(whole.figure(key, service).orElseThrow().value()), key);
    }
    assertEquals(
        List.of("AVAIL", "RESO", "RESP"),
        FigureParts.judged(SERVICE, FigureKey.TARGETS_MISSED).map(Figure::name).toList());
    Figure onTarget = whole.figure(FigureKey.ON_TARGET).orElseThrow();
    assertEquals(onTarget.denominator().intValue(), FigureParts.of(whole, "ON_TARGET", "").size());
  }

  @Test
  void r4_agreed_time_opens_the_agreement_and_what_is_counted_from_records_no_figures() {
    assertEquals(List.of("SLA-HF-ORD"), FigureRecords.of(SERVICE, FigureKey.AST, ""));
    assertEquals(List.of(), FigureParts.of(SERVICE, FigureKey.INC_OPENED, ""));
  }

  private static ReviewContent with(String basis) {
    return Contents.withFigures(
        SERVICE,
        List.of(
            Figures.amount("AST", "", "min", dec("100"), 1, "1"),
            Figures.amount("PLANNED", "", "min", dec("20"), 1, "1"),
            Figures.amount("BASIS", "", "min", dec(basis), 1, "1")));
  }

  private static List<String> parts(ReviewContent content, String key, String dimension) {
    return FigureParts.of(content, key, dimension).stream()
        .map(
            f ->
                f.name()
                    + " "
                    + f.value().stripTrailingZeros().toPlainString().replace("1E+2", "100"))
        .toList();
  }
}
