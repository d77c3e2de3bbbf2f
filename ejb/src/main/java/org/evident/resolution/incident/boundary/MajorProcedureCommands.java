package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.evident.foundation.register.boundary.Says;

/** What people can ask of the procedure of a major incident. */
public final class MajorProcedureCommands {

  private MajorProcedureCommands() {}

  /** Names who leads it, by login. */
  public record Name(@NotBlank @Size(max = 100) String leader) {}

  /** Judges that it is no major incident, or no longer. */
  public record Because(@NotBlank @Says @Size(max = 2000) String reason) {}

  /**
   * Writes down what happened, or who was told what.
   *
   * @param kind TIMELINE for what happened, else who was told
   * @param channel how they were told
   * @param at when, now if left out
   */
  public record Entry(
      @NotNull @Pattern(regexp = "TIMELINE|TOP_MANAGEMENT|CUSTOMERS|USERS") String kind,
      @Pattern(regexp = "PHONE|MAIL|MEETING|PORTAL|CHAT") String channel,
      Instant at,
      @NotBlank @Says @Size(max = 4000) String text) {}

  /**
   * Holds the review.
   *
   * @param course what happened when, in the words of the review
   * @param problem the number of the problem behind it, or with {@code noProblemReason} why there is none
   */
  public record Review(
      @NotBlank @Says @Size(max = 2000) String participants,
      @NotBlank @Says @Size(max = 4000) String course,
      @Size(max = 40) String problem,
      @Says @Size(max = 2000) String noProblemReason) {}
}
