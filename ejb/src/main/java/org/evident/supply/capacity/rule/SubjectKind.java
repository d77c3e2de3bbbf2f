package org.evident.supply.capacity.rule;

/** What a metric is about: a service as a whole, a component of it, or a team that works for it. */
public enum SubjectKind {
  SERVICE,
  CI,
  TEAM
}
