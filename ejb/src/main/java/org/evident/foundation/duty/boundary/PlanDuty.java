package org.evident.foundation.duty.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.duty.rule.DutyCycle;
import org.evident.kernel.Role;

/**
 * What is to be done at planned intervals.
 *
 * @param key what kind of duty it is, such as {@code CALENDAR_REVIEW}
 * @param process key of the process it belongs to, such as {@code slm}; its owner decides what is skipped
 * @param subject number of the record it is about, or empty for the organisation as a whole
 * @param anchor the first planned day
 * @param leadDays how long before its day an occurrence appears; 14 where none is given
 * @param role who sees to it
 * @param checklist what has to be done each time, an item a line
 */
public record PlanDuty(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{2,59}") String key,
    @NotBlank @Size(min = 5, max = 200) String title,
    @NotNull @Pattern(regexp = "[a-z][a-z_]{1,39}") String process,
    @Size(max = 40) String subject,
    int intervalDays,
    @NotNull LocalDate anchor,
    Integer leadDays,
    @NotNull Role role,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 190) String> checklist) {

  /** How it comes round; a short interval leaves no room for the usual lead. */
  DutyCycle cycle() {
    int usual = Math.max(0, Math.min(DutyCycle.USUAL_LEAD, intervalDays - 1));
    return new DutyCycle(intervalDays, leadDays == null ? usual : leadDays);
  }

  /** The subject's number, empty for the organisation as a whole. */
  String about() {
    return subject == null ? "" : subject.strip();
  }
}
