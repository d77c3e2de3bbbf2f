package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.evident.resolution.incident.rule.Harm;

/**
 * Says that an incident shows a security event (INC-6).
 *
 * @param type the kind of security event
 * @param harmed what was lost
 * @param securityIncident number of a security incident that is recorded already, null to record one
 * @param withhold whether the incident is strictly confidential, so that its words are for security roles alone
 */
public record ShowSecurity(
    @NotNull
        @Pattern(
            regexp =
                "MALWARE|PHISHING|UNAUTHORISED_ACCESS|DATA_LEAK|LOSS_OR_THEFT|DENIAL_OF_SERVICE|MISUSE"
                    + "|VULNERABILITY|OTHER")
        String type,
    @NotNull @Pattern(regexp = "LOW|MEDIUM|HIGH|CRITICAL") String severity,
    List<Harm> harmed,
    @Size(max = 20) String securityIncident,
    boolean withhold) {}
