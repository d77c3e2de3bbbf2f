package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.register.boundary.Says;

/** What people can ask of a major incident. */
public final class MajorCommands {

  private MajorCommands() {}

  /**
   * Declares an incident major.
   *
   * @param declaredAt when, now if left out
   * @param reason which criteria it meets
   * @param leader who leads it, by login; to be named within 15 minutes if left out
   * @param procedureVersion the version of the procedure that is followed, the one followed last if left out
   */
  public record Declare(
      Instant declaredAt,
      @NotBlank @Says @Size(max = 2000) String reason,
      @Size(max = 200) String leader,
      @Size(max = 40) String procedureVersion) {}

  /** Says when the service was restored, now if left out. */
  public record Restore(Instant restoredAt) {}

  /**
   * The report after it.
   *
   * @param reviewedOn when the review was or will be held
   */
  public record Report(
      @NotBlank @Says @Size(max = 4000) String effect,
      @NotBlank @Says @Size(max = 4000) String cause,
      @NotBlank @Says @Size(max = 4000) String lessons,
      @Size(max = 4000) String actions,
      @NotNull LocalDate reviewedOn) {}
}
