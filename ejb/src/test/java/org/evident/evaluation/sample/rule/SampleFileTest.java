package org.evident.evaluation.sample.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.agreement.relationship.boundary.RelationshipForms;
import org.evident.agreement.supplier.boundary.SupplierForms;
import org.evident.assurance.availability.boundary.AvailabilityForms;
import org.evident.assurance.continuity.boundary.ContinuityForms;
import org.evident.assurance.security.boundary.SecurityForms;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.boundary.RegisterImports;
import org.evident.foundation.register.rule.CsvReader;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.resolution.problem.boundary.ProblemForms;
import org.evident.resolution.request.boundary.RequestForms;
import org.evident.supply.budget.boundary.BudgetForms;
import org.evident.supply.demand.boundary.DemandForms;
import org.evident.transition.change.boundary.ChangeForms;
import org.evident.transition.release.boundary.ReleaseForms;
import org.junit.jupiter.api.Test;

/** The made-up files go through the very forms that read those of other tools. */
class SampleFileTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
  private static final Map<String, Form> FORMS =
      Stream.<Forms>of(
              new AvailabilityForms(),
              new ChangeForms(),
              new RequestForms(),
              new BudgetForms(),
              new RelationshipForms(),
              new ContinuityForms(),
              new ReleaseForms(),
              new ProblemForms(),
              new SupplierForms(),
              new DemandForms(),
              new SecurityForms())
          .flatMap(forms -> forms.forms().stream())
          .collect(Collectors.toMap(Form::path, Function.identity()));

  private static SampleDays days(LocalDate today) {
    List<WeeklyWindow> week =
        WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00");
    LocalDate from = LocalDate.of(2023, 1, 1);
    ServiceCalendar hours =
        new ServiceCalendar("BH", VIENNA, List.of(CalendarVersion.weekly(from, week, Map.of())));
    return new SampleDays(7, today, hours);
  }

  private static List<SampleFile> files(LocalDate today) {
    List<SampleFile> files = new ArrayList<>(SampleFile.all(days(today)));
    files.add(SampleFile.windows(days(today)));
    files.add(SampleSafety.incidents(days(today)));
    return files;
  }

  @Test
  void each_line_is_read_by_its_form_and_bears_a_number_of_its_own() throws IOException {
    for (LocalDate today : List.of(TODAY, LocalDate.of(2027, 1, 1), LocalDate.of(2026, 3, 30))) {
      for (SampleFile file : files(today)) {
        assertTrue(file.lines().size() > 20, file.path());
        assertTrue(file.lines().size() <= RegisterImports.MOST, file.path());
        read(file, today);
      }
    }
  }

  @Test
  void what_continuity_asks_and_when_plans_were_invoked_is_read_by_its_form() throws IOException {
    for (SampleFile file : SampleFile.continuity(days(TODAY))) {
      assertTrue(file.lines().size() > 1, file.path());
      read(file, TODAY);
    }
  }

  private static void read(SampleFile file, LocalDate today) throws IOException {
    Form form = FORMS.get(file.path());
    Map<String, Field> fields =
        form.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
    Instant now = today.atStartOfDay(VIENNA).toInstant();
    ValueReader reader = new ValueReader(VIENNA, now);
    CsvReader lines = new CsvReader(new StringReader(String.join("", file.lines())));
    List<String> heading = lines.record().stream().map(String::strip).toList();
    assertEquals("ref", heading.get(0));
    Set<String> refs = new HashSet<>();
    for (List<String> cells = lines.record(); cells != null; cells = lines.record()) {
      assertEquals(heading.size(), cells.size(), file.path() + cells);
      assertTrue(refs.add(cells.get(0)), () -> file.path() + " twice");
      for (int i = 1; i < cells.size(); i++) {
        reader.read(fields.get(heading.get(i)), cells.get(i));
      }
    }
  }

  @Test
  void same_seed_and_day_give_the_same_lines_and_another_seed_others() {
    SampleDays days = days(TODAY);
    assertEquals(files(TODAY), files(TODAY));
    SampleDays other = new SampleDays(8, TODAY, days.hours());
    for (SampleFile file : SampleFile.all(days)) {
      boolean drawn = !Set.of("maintenance-windows", "surveys").contains(file.path());
      SampleFile twin =
          SampleFile.all(other).stream()
              .filter(one -> one.path().equals(file.path()))
              .findFirst()
              .orElseThrow();
      if (drawn) {
        assertNotEquals(file.lines(), twin.lines(), file.path());
      }
    }
  }

  @Test
  void what_a_later_day_tells_of_the_past_is_what_was_told_before() {
    Set<String> later = new HashSet<>();
    files(TODAY.plusDays(1)).forEach(file -> later.addAll(file.lines()));
    for (SampleFile file : files(TODAY)) {
      String month = TODAY.minusMonths(3).toString().substring(0, 7);
      List<String> past =
          file.lines().stream().filter(line -> line.contains("-" + month + "-")).toList();
      assertTrue(later.containsAll(past), file.path());
    }
  }
}
