package org.evident.foundation.history.boundary;

import jakarta.enterprise.context.RequestScoped;

/** The way the present call came in, noted by whoever let it in (GEN-2). */
@RequestScoped
public class CallChannel {

  private String name = "APPLICATION";

  /** Notes the way: {@code PAGE} or {@code API}. */
  public void cameBy(String way) {
    name = way;
  }

  /** The way noted, or {@code APPLICATION} where nobody came in by a door. */
  public String name() {
    return name;
  }
}
