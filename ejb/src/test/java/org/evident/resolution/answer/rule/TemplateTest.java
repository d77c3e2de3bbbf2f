package org.evident.resolution.answer.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  @Test
  void txt1_facts_take_their_places_and_nothing_else_happens() {
    Template text = Template.checked("Dear {reporter}, {number} costs $1 {title}");
    assertEquals(
        "Dear Ann, INC-1 costs $1 {number} \\2",
        text.filled(Map.of("reporter", "Ann", "number", "INC-1", "title", "{number} \\2")));
    assertEquals("Dear ,  costs $1 ", text.filled(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dear {nobody}", "{}", "{if late}", "{reporter.password}"})
  void txt1_a_place_nobody_knows_is_refused(String text) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> Template.checked(text));
    assertEquals("TXT-1", broken.rule());
    assertEquals("text", broken.field());
  }

  @Test
  void txt2_a_text_is_changed_by_those_it_belongs_to() {
    Keeper member = new Keeper(Set.of(Role.SERVICE_DESK), 7L);
    assertDoesNotThrow(() -> member.require(7L));
    assertThrows(RuleBroken.class, () -> member.require(8L));
    assertThrows(RuleBroken.class, () -> member.require(null));
    Keeper manager = new Keeper(Set.of(Role.INCIDENT_MANAGER), null);
    assertDoesNotThrow(() -> manager.require(8L));
    assertDoesNotThrow(() -> manager.require(null));
    Keeper nobody = new Keeper(Set.of(Role.RESOLVER), null);
    assertThrows(RuleBroken.class, () -> nobody.require(null));
  }
}
