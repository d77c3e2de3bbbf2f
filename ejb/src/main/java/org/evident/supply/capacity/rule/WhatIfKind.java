package org.evident.supply.capacity.rule;

/** What a scenario can change. */
public enum WhatIfKind {
  /** The load grows by so many percent a year more than foretold, beginning on a day. */
  GROWTH,
  /** A customer comes or goes, whose load is so many percent of what is there by then. */
  CUSTOMER,
  /** There are more or fewer equal units, such as nodes, to bear the load. */
  CAPACITY,
  /** What comes in seasons comes so many days later, or earlier. */
  SEASON
}
