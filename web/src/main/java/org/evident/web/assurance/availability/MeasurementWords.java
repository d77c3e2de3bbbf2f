package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.ZoneId;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Dates;
import org.evident.web.common.Sentences;
import org.evident.web.common.Texts;

/** Says in the reader's language what a file of measurements has changed, and what is wrong with its lines. */
@Named
@RequestScoped
public class MeasurementWords {

  @Inject private Texts texts;
  @Inject private Dates dates;

  /** A sentence of the pages with values in it. */
  public String say(String key, Object... values) {
    return new MessageFormat(texts.text().getString(key), texts.text().getLocale()).format(values);
  }

  /** What is wrong, and the cure. */
  public String sentence(RuleBroken broken) {
    return Sentences.of(broken, texts.text().getLocale(), () -> ZoneId.of(dates.zone()));
  }
}
