package org.evident.web.common;

import java.util.Locale;
import org.evident.conformity.requirement.boundary.PackWords;

/** Gives audit packs their words, wherever they are asked for. */
public interface PackVoice {

  /** All of them in a language, for whoever asks now. */
  PackWords in(Locale locale);
}
