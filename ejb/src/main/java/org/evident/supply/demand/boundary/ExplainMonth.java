package org.evident.supply.demand.boundary;

import jakarta.validation.constraints.Size;

/**
 * Why a month came out otherwise than foretold.
 *
 * @param action number of the action that deals with it, or null for none
 */
public record ExplainMonth(@Size(max = 2000) String reason, @Size(max = 20) String action) {

  /** The number of the action, null for none. */
  String dealtWithBy() {
    return action == null || action.isBlank() ? null : action.strip();
  }
}
