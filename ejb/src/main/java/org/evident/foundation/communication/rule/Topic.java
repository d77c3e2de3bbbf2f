package org.evident.foundation.communication.rule;

/** What is told, as far as it has a code (processes.md 1.8). */
public enum Topic {
  SM_IMPORTANCE("Why service management matters"),
  INFOSEC_POLICY("The information security policy"),
  POLICY_SM("The service management policy"),
  MAJOR_INCIDENT("Major incidents"),
  CHANGE_NOTICE("Changes to come"),
  MAINTENANCE_NOTICE("Maintenance to come"),
  REPORT("Service reports"),
  DECISION("Decisions"),
  OTHER("");

  private final String title;

  Topic(String title) {
    this.title = title;
  }

  /** What a duty to tell it is called: the topic in words, or by its code. */
  public String title(String subject) {
    return subject == null || subject.isBlank() ? title : subject.strip();
  }
}
