package org.evident.foundation.parameter.rule;

import java.time.Duration;

/** The amounts a rule is to use. */
@FunctionalInterface
public interface Amounts {

  /** What holds as long as nobody has chosen otherwise (PAR-1). */
  Amounts USUAL = ProcessParameter::usual;

  /** The amount of a parameter, in its unit. */
  int of(ProcessParameter parameter);

  /** The amount of a parameter that counts minutes. */
  default Duration minutes(ProcessParameter parameter) {
    return Duration.ofMinutes(of(parameter));
  }
}
