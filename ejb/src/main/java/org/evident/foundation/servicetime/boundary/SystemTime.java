package org.evident.foundation.servicetime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the application: everything that asks for the time injects it. */
@ApplicationScoped
public class SystemTime {
  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
