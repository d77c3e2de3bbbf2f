package org.evident.supply.budget.rule;

/** How the open months of a year are foreseen (FIN-4). */
public enum ForecastMethod {
  REMAINING_BUDGET,
  RUN_RATE,
  ENTERED
}
