package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.Fingerprint;

/** Whether last month's published figures still are what was published, or are marked as restated (R9, NUM-8). */
record LastReport(ReviewContent content, ReviewContent last, String fingerprint) {
  private static final String NAME = "The figures of the last report equal its snapshot";

  Check check() {
    if (last == null) return new Check("CHK-7", NAME, true, "no last report");
    List<String> wrong = new ArrayList<>();
    if (fingerprint != null && !fingerprint.equals(Fingerprint.of(last)))
      wrong.add("the snapshot's fingerprint differs");
    int compared = 0;
    for (Figure figure : content.figures()) {
      if (figure.comparison() == null || !last.period().equals(content.period().minusMonths(1)))
        continue;
      Figure published = last.figure(figure.key(), figure.dimension()).orElse(null);
      if (published == null) continue;
      compared++;
      if (differs(figure.comparison().previous(), published.actual()) && !restated(figure)) {
        wrong.add(
            figure.name()
                + ": published "
                + published.actual()
                + ", now "
                + figure.comparison().previous());
      }
    }
    return new Check(
        "CHK-7",
        NAME,
        wrong.isEmpty(),
        compared + " figures" + (wrong.isEmpty() ? "" : " - " + String.join("; ", wrong)));
  }

  private static boolean differs(BigDecimal now, BigDecimal published) {
    return now == null ? published != null : published == null || now.compareTo(published) != 0;
  }

  private boolean restated(Figure figure) {
    return content.restatements().stream()
        .anyMatch(r -> r.figure().equals(figure.name()) && r.month().equals(last.period()));
  }
}
