package org.evident.it;

import static org.evident.it.ConformityDesk.names;
import static org.evident.it.ConformityWall.changed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.evident.it.Client.Answer;

/** A stored figure is not what was published any more (REP-4), nor the history what was written, until both are put right. */
record ProofCases(ConformityDesk desk, Consumer<List<String>> pass) {

  private static final long PATIENCE_SECONDS = 120;
  private static final String ADD =
      "update review_figure set amount = amount + %d where figure = 'INC_OPENED' and dimension = '' and"
          + " review_id = (select id from review where number = '%s')";

  private static final String FORGED =
      "update history_entry set detail = detail || '!' where record_number = '%s' and act = 'CREATED'";
  private static final String RESTORED =
      "update history_entry set detail = substring(detail, 1, char_length(detail) - 1) where"
          + " record_number = '%s' and act = 'CREATED'";

  void alteredAndPutRight(String review) {
    compare();
    Map<String, JsonObject> before = desk.evaluate();
    pass.accept(List.of(ADD.formatted(1, review), FORGED.formatted(desk.customer)));
    compare();
    verify();
    assertEquals(Set.of("R-7.5.3.1-02", "R-9.1-03"), changed(before, desk.evaluate()));
    assertEquals(List.of("HISTORY"), names(desk.jack, "R-7.5.3.1-02"));
    assertEquals(List.of(review), names(desk.jack, "R-9.1-03"));
    pass.accept(List.of(ADD.formatted(-1, review), RESTORED.formatted(desk.customer)));
    compare();
    verify();
    Map<String, JsonObject> after = desk.evaluate();
    assertEquals(Set.of(), changed(before, after));
    assertTrue(after.get("R-9.1-03").getInt("satisfied") > 0);
  }

  private void compare() {
    await(desk.jack, "reporting/comparison");
  }

  private void verify() {
    await(desk.admin, "history/verification");
  }

  /** Orders work, and waits until it is done. */
  private static void await(Client by, String path) {
    by.post(path).expect(202);
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    Answer state = by.get(path).expect(200);
    while (!"COMPLETED".equals(state.text("state"))) {
      assertTrue(Instant.now().isBefore(end), state::body);
      ConformityWall.pause();
      state = by.get(path).expect(200);
    }
  }
}
