package org.evident.foundation.register.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void gen3_a_correction_names_what_was_and_what_is() {
    Values before = values(null, "overrun");
    Values after = values(List.of(new Reference(1, "SVC-1"), new Reference(2, "SVC-2")), "overrun");
    assertEquals("cause: overrun", before.line());
    assertEquals("services:  > SVC-1; SVC-2", before.changed(after));
    assertEquals("", before.changed(before));
  }

  private static Values values(Object services, Object cause) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("services", services);
    all.put("cause", cause);
    return new Values(all);
  }
}
