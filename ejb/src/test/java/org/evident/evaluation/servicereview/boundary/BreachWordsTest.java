package org.evident.evaluation.servicereview.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.junit.jupiter.api.Test;

/** How the breach list is told: all of it for a service, however long; by service for a customer (S7). */
class BreachWordsTest {

  private final Words words = new Words(Locale.ENGLISH, ZoneId.of("Europe/Vienna"), false);

  @Test
  void a_customer_reads_counts_and_kinds_of_cause_by_service() {
    List<Block> blocks = BreachWords.breaches(LongReview.content(ReviewKind.CUSTOMER), words);
    assertEquals(1, blocks.size());
    List<String> rows =
        ((Block.Table) blocks.get(0))
            .rows().stream()
                .map(r -> r.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")))
                .toList();
    assertEquals(
        List.of(
            "Pumps | 1083 | 1084 | 0 | 22 | People 2167",
            "Meters | 1084 | 1083 | 0 | 22 | Supplier 2167",
            "Billing | 1083 | 1083 | 0 | 21 | Supplier 2166",
            "Together | 3250 | 3250 | 0 | 65 | Supplier 4333, People 2167"),
        rows);
  }

  @Test
  void a_service_names_every_breach_once_under_what_was_said_of_it() {
    ReviewContent content = LongReview.content(ReviewKind.SERVICE);
    List<Block> blocks = BreachWords.breaches(content, words);
    assertEquals(2, blocks.stream().filter(Block.Comment.class::isInstance).count());
    String text =
        blocks.stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(b -> ((Block.Paragraph) b).text())
            .collect(Collectors.joining("; "));
    assertEquals(LongReview.BREACHES, text.split("INC-2026-", -1).length - 1);
    content.breaches().forEach(b -> assertTrue(text.contains(b.reference()), b.reference()));
  }

  @Test
  void thousands_of_breaches_are_printed_in_a_fraction_of_a_servers_memory() throws Exception {
    Process printer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx192m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LongReview.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = new String(printer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, printer.waitFor(), told);
    assertTrue(told.lines().anyMatch(line -> line.startsWith("%PDF-")), told);
  }
}
