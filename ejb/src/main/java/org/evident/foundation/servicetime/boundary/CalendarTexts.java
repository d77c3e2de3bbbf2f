package org.evident.foundation.servicetime.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * A calendar as people and programs write it: local times as {@code HH:mm}, the end of a day as
 * {@code 24:00}.
 *
 * @param zone an IANA name
 * @param validFrom the first local date this version holds for
 * @param definedUntil the last date its holidays are known for, or null when nothing ends it (CAL-7)
 * @param alwaysOpen whether every instant is open; then without windows, holidays and exceptions
 */
public record CalendarTexts(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9_.-]+") String code,
    @NotBlank @Size(max = 200) String name,
    @NotBlank String zone,
    @NotNull LocalDate validFrom,
    LocalDate definedUntil,
    boolean alwaysOpen,
    @Valid List<Hours> windows,
    @Valid List<Day> holidays,
    @Valid List<Day> exceptions) {

  /** The same hours on some weekdays. */
  public record Hours(
      @NotNull List<DayOfWeek> days, @NotBlank String start, @NotBlank String end) {}

  /** A date of its own: a holiday, or an exception with its hours (none means closed). */
  public record Day(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String name, @Valid List<Span> hours) {}

  /** From one local time to another. */
  public record Span(@NotBlank String start, @NotBlank String end) {}
}
