package org.evident.assurance.availability.rule;

/** Whether a service cannot do without another (AV-8); SUPPORTS never propagates. */
public enum DependencyKind {
  REQUIRES,
  SUPPORTS
}
