package org.evident.resolution.category.rule;

/** What a word is chosen for. */
public enum CategoryKind {
  /** What kind of fault it is. */
  FAULT,
  /** What caused it. */
  CAUSE
}
