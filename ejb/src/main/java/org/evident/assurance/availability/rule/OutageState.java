package org.evident.assurance.availability.rule;

/** Where an outage stands (processes.md 3.28). */
public enum OutageState {
  OPEN,
  ENDED,
  INVESTIGATED,
  CONFIRMED;

  /**
   * Where it stands by what is known of it as it is written down now.
   *
   * @param over whether it has an end
   * @param investigated whether it was found out why it was
   * @param confirmed whether times and share were agreed
   */
  public static OutageState of(boolean over, boolean investigated, boolean confirmed) {
    if (!over) {
      return OPEN;
    }
    if (confirmed) {
      return CONFIRMED;
    }
    return investigated ? INVESTIGATED : ENDED;
  }
}
