package org.evident.evaluation.servicereview.rule;

import java.util.List;
import java.util.Objects;

/**
 * One of the most important messages of a month (S1), told in words of the reader's language when it is shown.
 *
 * @param place 1 for the first message
 * @param kind what it is about
 * @param subjects the names of the figures, or the numbers of the records, it is about; the weightiest first
 */
public record Message(int place, MessageKind kind, List<String> subjects) {
  public Message {
    Objects.requireNonNull(kind, "kind");
    subjects = List.copyOf(subjects);
  }

  /** What an author's own words for this message name as their subject. */
  public String subject() {
    return String.valueOf(place);
  }
}
