package org.evident.foundation.communication.boundary;

/**
 * What a process tells by itself and keeps with its own records, so that it stands in the list of what was told without
 * being stored twice (COM-4).
 */
public interface Telling {

  /**
   * One query of what was told, without an order, with the columns {@code number}, {@code source}, {@code topic}, {@code subject},
   * {@code about}, {@code issuer}, {@code audience}, {@code customer_id}, {@code service_id}, {@code channel} and {@code sent_at} in
   * this order; what it does not know is null.
   */
  String query();
}
