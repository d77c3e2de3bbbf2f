package org.evident.foundation.link.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class LinkTest {

  private final List<Link> known = new ArrayList<>();

  @Test
  void lnk1_a_record_is_not_related_to_itself_or_to_another_kind() {
    assertEquals("LNK-1", broken(link(Relation.FOLLOWS, "A", "A")));
    RecordRef service = new RecordRef(RecordKind.SERVICE, "S");
    assertEquals("LNK-1", broken(new Link(Relation.FOLLOWS, incident("A"), service)));
  }

  @Test
  void lnk2_two_records_bear_a_relation_once() {
    known.add(link(Relation.FOLLOWS, "A", "B"));
    assertEquals("LNK-2", broken(link(Relation.FOLLOWS, "A", "B")));
    assertDoesNotThrow(() -> require(link(Relation.FOLLOWS, "A", "C")));
  }

  @Test
  void lnk3_a_relation_never_leads_back() {
    known.add(link(Relation.FOLLOWS, "A", "B"));
    known.add(link(Relation.FOLLOWS, "B", "C"));
    assertEquals("LNK-3", broken(link(Relation.FOLLOWS, "C", "A")));
    assertDoesNotThrow(() -> require(link(Relation.DUPLICATE_OF, "C", "A")));
    assertDoesNotThrow(() -> require(link(Relation.FOLLOWS, "D", "A")));
  }

  @Test
  void lnk4_a_record_is_a_duplicate_of_one_other() {
    known.add(link(Relation.DUPLICATE_OF, "A", "B"));
    assertEquals("LNK-4", broken(link(Relation.DUPLICATE_OF, "A", "C")));
    assertDoesNotThrow(() -> require(link(Relation.DUPLICATE_OF, "D", "B")));
  }

  private String broken(Link link) {
    return assertThrows(RuleBroken.class, () -> require(link)).rule();
  }

  private void require(Link link) {
    link.require(
        from ->
            known.stream()
                .filter(k -> k.relation() == link.relation() && k.from().equals(from))
                .toList());
  }

  private static Link link(Relation relation, String from, String to) {
    return new Link(relation, incident(from), incident(to));
  }

  private static RecordRef incident(String number) {
    return new RecordRef(RecordKind.INCIDENT, number);
  }
}
