package org.evident.evaluation.servicereview.rule;

import org.evident.kernel.FreeText;

/** Whether the summary says what the figures say, and whether the service owner has judged (S1). */
record SummaryCheck(ReviewContent content) {

  Check check() {
    boolean agree =
        content.messages().equals(Messages.of(content.figures(), content.majorIncidents()));
    boolean judged =
        content
            .comment(ReasonKind.JUDGEMENT, Reasons.SUMMARY)
            .filter(c -> FreeText.says(c.cause()))
            .isPresent();
    String seen =
        content.messages().size() + " messages; " + (judged ? "judgement given" : "no judgement");
    return new Check(
        "CHK-9",
        "The summary follows from the figures and is judged",
        agree && judged,
        agree ? seen : seen + " - the figures give other messages");
  }
}
