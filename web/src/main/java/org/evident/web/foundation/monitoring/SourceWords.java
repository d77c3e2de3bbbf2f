package org.evident.web.foundation.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.ZoneId;
import org.evident.foundation.monitoring.boundary.PullSource;
import org.evident.web.common.Dates;
import org.evident.web.common.Durations;
import org.evident.web.common.Sentences;
import org.evident.web.common.Texts;

/** Says in the reader's language how reading from a source goes. */
@Named
@RequestScoped
public class SourceWords {

  @Inject private Texts texts;
  @Inject private Dates dates;
  @Inject private Durations durations;

  /** How a state looks. */
  public String tone(PullSource source) {
    return toneOf(source.state());
  }

  /** How the state of reading looks. */
  public String toneOf(String state) {
    return switch (state) {
      case "FAILING" -> "bad";
      case "BEHIND" -> "warn";
      case "CURRENT" -> "ok";
      default -> "";
    };
  }

  /** How far reading is behind now. */
  public String lag(PullSource source) {
    Duration lag = Duration.between(source.readTo(), dates.now());
    return durations.ofSeconds(Math.max(0, lag.toSeconds()));
  }

  /** Why something did not go, in a sentence. */
  public String sentence(PullSource.Reason reason) {
    return Sentences.of(reason.broken(), texts.text().getLocale(), () -> ZoneId.of(dates.zone()));
  }
}
