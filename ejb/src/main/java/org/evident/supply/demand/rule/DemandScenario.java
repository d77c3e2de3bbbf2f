package org.evident.supply.demand.rule;

/** Which course of things a forecast is of (processes.md 3.20). */
public enum DemandScenario {
  BASE,
  LOW,
  HIGH
}
