package org.evident.it;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.it.WordCases.Word;

/** What is said of suppliers that are part of the organisation and of what suppliers are at all. */
final class InternalWords {

  private final ConformityDesk desk;
  private final SupplierCases suppliers;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final String yard;

  final List<Word> words;

  /** A yard of our own is bound and did what it had to. */
  InternalWords(ConformityDesk desk, ConformityRows rows) {
    this.desk = desk;
    suppliers = rows.suppliers;
    suppliers.know("Own yard", "INTERNAL_SUPPLIER");
    yard = suppliers.bindTo("Own yard", suppliers.month.atDay(1));
    suppliers.reach("Own yard", suppliers.month);
    suppliers.reach("Own yard", suppliers.month.plusMonths(1));
    suppliers.look(yard);
    words =
        List.of(
            new Word(
                "NOT_CLASSIFIED",
                ConformityCase.of(
                    "R-8.3.1-01",
                    this::hireStranger,
                    () -> suppliers.know("Stranger", "EXTERNAL_SUPPLIER"))),
            new Word(
                "NO_INTERNAL_AGREEMENT",
                ConformityCase.of(
                    "R-8.3.4.2-01",
                    () -> suppliers.know("Own works", "INTERNAL_SUPPLIER"),
                    () -> suppliers.look(suppliers.bindTo("Own works", today)))),
            new Word(
                "REVIEW_LATE",
                new ConformityCase(
                    List.of("R-8.3.4.2-02", "R-8.3.4.1-06"), this::lookNoMore, this::lookAgain)),
            new Word(
                "NO_ACTION_ON_SUPPLIER",
                new ConformityCase(
                    List.of("R-8.3.4.2-03", "R-8.3.4.1-07"),
                    () -> suppliers.miss("Own yard"),
                    () -> suppliers.act(yard))));
  }

  /** Whoever signed a contract is known as nothing. */
  private String hireStranger() {
    String stranger = suppliers.bindTo("Stranger", today);
    suppliers.look(stranger);
    return stranger;
  }

  private String lookNoMore() {
    desk.endDuty(desk.planned("SUPPLIER_PERFORMANCE_REVIEW", yard));
    return yard;
  }

  private void lookAgain() {
    desk.duty("SUPPLIER_PERFORMANCE_REVIEW", "supplier", yard);
  }
}
