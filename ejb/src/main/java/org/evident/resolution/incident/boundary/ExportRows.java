package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.evident.kernel.Page;

/** Walks through exactly the rows the list has for the caller, page by page, so that none but a page is held. */
@ApplicationScoped
class ExportRows {

  private static final int AT_ONCE = 1000;

  @Inject private IncidentQueues lists;

  /** Hands over page after page, as long as the taker wants to go on. */
  void each(ExportWish wish, Predicate<List<WorkLine>> taker) {
    IncidentFilter filter = wish.filter();
    Page<WorkLine> page = lists.rows(filter, null, AT_ONCE);
    while (taker.test(page.items()) && page.next() != null) {
      page = lists.rows(filter, page.next(), AT_ONCE);
    }
  }
}
