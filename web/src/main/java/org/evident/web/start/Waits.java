package org.evident.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.evident.foundation.waiting.boundary.Waiting;
import org.evident.web.common.Me;

/** How much waits for the reader, beside the ways to it; asked for once a page. */
@Named
@RequestScoped
public class Waits {

  @Inject private Waiting waiting;
  @Inject private Me me;

  private Map<String, Long> heaps;

  /** Whether something of a kind can wait for the reader at all. */
  public boolean known(String heap) {
    return heaps().containsKey(heap);
  }

  /** How much waits, empty where nothing does, with a sign where there is more than is counted. */
  public String count(String heap) {
    long number = heaps().getOrDefault(heap, 0L);
    return number == 0
        ? ""
        : number > Waiting.MOST_COUNTED ? Waiting.MOST_COUNTED + "+" : String.valueOf(number);
  }

  private Map<String, Long> heaps() {
    if (heaps == null) {
      heaps = me.staff() ? waiting.mine() : Map.of();
    }
    return heaps;
  }
}
