package org.evident.resolution.incident.boundary;

/** Whose incidents a list has. */
public enum Whose {
  /** Those the caller works on. */
  MINE,
  /** Those that lie with a team of the caller. */
  TEAM,
  /** Those nobody has given to a team yet. */
  UNTRIAGED,
  /** Those the caller has to see to: their own, those of their teams and, for who gives them out, those of nobody. */
  OURS
}
