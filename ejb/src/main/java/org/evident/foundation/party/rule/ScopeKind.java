package org.evident.foundation.party.rule;

/** What a role can be limited to (processes.md 1.4). */
public enum ScopeKind {
  GLOBAL,
  SERVICE,
  PROCESS,
  CUSTOMER,
  PARTY,
  TEAM
}
