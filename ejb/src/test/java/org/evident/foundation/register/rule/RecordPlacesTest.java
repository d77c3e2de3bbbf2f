package org.evident.foundation.register.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class RecordPlacesTest {

  private static final Reference POST = new Reference(1, "SVC-1");
  private static final Reference PRINT = new Reference(2, "SVC-2");
  private static final Reference FEN = new Reference(3, "CUS-1");
  private static final Form ONE = form(Field.service(), Field.customer());
  private static final Form MANY = form(Field.services(), Field.customer());

  @Test
  void pty10_a_role_for_one_service_reaches_its_records_only() {
    Set<Scope> post = Set.of(Scope.service("SVC-1"));
    assertReached(ONE, post, POST, null);
    assertReached(ONE, post, POST, FEN);
    assertRefused(ONE, post, PRINT, null);
    assertRefused(ONE, post, PRINT, FEN);
    assertRefused(ONE, post, null, FEN);
    assertRefused(ONE, Set.of(), POST, null);
  }

  @Test
  void pty10_a_role_for_one_customer_reaches_its_records_of_any_service() {
    Set<Scope> fen = Set.of(Scope.customer("CUS-1"));
    assertReached(ONE, fen, PRINT, FEN);
    assertReached(ONE, fen, null, FEN);
    assertRefused(ONE, fen, PRINT, null);
  }

  @Test
  void pty10_what_is_about_several_services_has_to_be_reached_in_all_of_them() {
    Set<Scope> post = Set.of(Scope.service("SVC-1"));
    assertReached(MANY, post, List.of(POST), null);
    assertRefused(MANY, post, List.of(POST, PRINT), null);
    assertReached(
        MANY, Set.of(Scope.service("SVC-1"), Scope.service("SVC-2")), List.of(POST, PRINT), null);
    assertReached(MANY, Set.of(Scope.customer("CUS-1")), List.of(POST, PRINT), FEN);
  }

  @Test
  void pty10_what_names_nothing_is_reached_by_a_role_without_limit_only() {
    assertRefused(ONE, Set.of(Scope.service("SVC-1"), Scope.customer("CUS-1")), null, null);
    assertReached(ONE, Set.of(Scope.GLOBAL), null, null);
  }

  @Test
  void pty10_the_first_service_named_is_the_one_a_record_is_about() {
    Field target =
        new Field("to", "to_id", FieldType.SERVICE, false, false, 0, null, null, 0, List.of());
    Form form = form(Field.service(), target);
    Values needs = new Values(Map.of("service", POST, "to", PRINT));
    assertEquals(List.of(List.of(Scope.service("SVC-1"))), RecordPlaces.of(form, needs).each());
  }

  @Test
  void pty10_the_owner_of_a_process_reaches_what_belongs_to_it() {
    Form form = form(Field.text("name", "name", 200)).of("reporting");
    RecordPlaces places = RecordPlaces.of(form, new Values(Map.of("name", "Review")));
    assertDoesNotThrow(() -> places.require(Set.of(Scope.process("reporting"))));
    assertThrows(RuleBroken.class, () -> places.require(Set.of(Scope.process("support"))));
    assertDoesNotThrow(() -> places.require(Set.of(Scope.GLOBAL)));
  }

  private static void assertReached(Form form, Set<Scope> scopes, Object service, Object customer) {
    assertDoesNotThrow(() -> places(form, service, customer).require(scopes));
  }

  private static void assertRefused(Form form, Set<Scope> scopes, Object service, Object customer) {
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> places(form, service, customer).require(scopes));
    assertEquals("PTY-10", broken.rule());
  }

  private static RecordPlaces places(Form form, Object service, Object customer) {
    Map<String, Object> values = new HashMap<>();
    values.put(form.fields().get(0).name(), service);
    values.put("customer", customer);
    return RecordPlaces.of(form, new Values(values));
  }

  private static Form form(Field... fields) {
    return new Form(
        "outages",
        RecordKind.OUTAGE,
        "outage",
        Set.of(Role.SERVICE_OWNER),
        false,
        Arrays.asList(fields),
        List.of(),
        null,
        List.of());
  }
}
