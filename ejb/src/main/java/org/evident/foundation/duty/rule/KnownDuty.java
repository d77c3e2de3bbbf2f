package org.evident.foundation.duty.rule;

import org.evident.kernel.Role;

/**
 * A duty service management knows (processes.md 5).
 *
 * @param process key of the process it belongs to
 * @param intervalDays the longest usual interval
 * @param per what each has one of its own, such as CUSTOMER; empty where the whole organisation has it once
 * @param role who usually sees to it
 */
public record KnownDuty(String key, String process, int intervalDays, String per, Role role) {}
