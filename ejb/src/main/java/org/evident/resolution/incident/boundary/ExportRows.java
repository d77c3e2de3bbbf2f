package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.evident.kernel.Page;

/** Walks through exactly the rows the list has for the caller, page by page, so that none but a page is held. */
@ApplicationScoped
class ExportRows {

  private static final int AT_ONCE = 1000;

  @Inject private IncidentQueues lists;

  /** Hands over page after page, as long as the taker wants to go on. */
  void each(ExportWish wish, Predicate<List<IncidentLine>> taker) {
    IncidentFilter filter = wish.filter();
    Page<IncidentLine> page = lists.lines(filter, null, AT_ONCE);
    while (taker.test(page.items()) && page.next() != null) {
      page = lists.lines(filter, page.next(), AT_ONCE);
    }
  }

  /** The cells of a row, in the order of the headings. */
  static List<Object> cells(IncidentLine line) {
    return Arrays.asList(
        line.number(),
        line.externalRef(),
        line.title(),
        line.customer(),
        line.service(),
        line.priority(),
        line.state(),
        line.pendingReason(),
        line.reportedAt(),
        line.resolvedAt(),
        line.dueAt(),
        line.breachedAt(),
        line.verdict());
  }
}
