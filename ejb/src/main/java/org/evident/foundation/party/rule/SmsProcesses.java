package org.evident.foundation.party.rule;

import java.util.List;

/** The processes of a service management system by the keys that roles and duties name them with (processes.md 1.13). */
public final class SmsProcesses {

  /** Each key once, in the order of the clauses. */
  public static final List<String> KEYS =
      List.of(
          "context",
          "leadership",
          "risk",
          "objectives",
          "sms_plan",
          "support",
          "competence",
          "documents",
          "knowledge",
          "operation",
          "portfolio",
          "portfolio_control",
          "catalogue",
          "asset",
          "configuration",
          "brm",
          "slm",
          "supplier",
          "budget",
          "demand",
          "capacity",
          "change",
          "design_transition",
          "release",
          "incident",
          "service_request",
          "problem",
          "availability",
          "continuity",
          "security",
          "measurement",
          "audit",
          "management_review",
          "reporting",
          "nonconformity",
          "improvement");

  private SmsProcesses() {}
}
