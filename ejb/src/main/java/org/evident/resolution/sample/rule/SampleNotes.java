package org.evident.resolution.sample.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What the people of the demo organisation and its customers write while an incident is worked on; the same one always gets the same notes. */
public final class SampleNotes {

  private static final List<String> WORK =
      List.of(
          "Called back: it happens on every attempt, since this morning.",
          "Restarted the connector, nothing in its log since.",
          "Two more people of the same floor report the same.",
          "Compared with a machine that works: the profile differs.",
          "Cleared the cache and asked them to sign in again.",
          "The monitoring shows the peak at the full hour, as last week.",
          "Handed the trace to the platform team; they see the time-outs too.",
          "Rights were missing after the move to another department. Set anew.",
          "Certificate of the gateway renewed, waiting for the next run.");
  private static final List<String> TOLD =
      List.of(
          "We found the cause and are working on it.",
          "Please try again now and tell us if it comes back.",
          "Until this is mended, please use the second address.",
          "It should work again. We keep an eye on it until tomorrow.");
  private static final List<String> ANSWERED =
      List.of(
          "Thank you, it works again for now.",
          "Still the same here, and two colleagues see it as well.",
          "I will try it tomorrow morning and tell you.",
          "It only happens when I am not in the office.");
  private static final int TOLD_EVERY = 3;
  private static final int ANSWERED_EVERY = 6;
  private static final Duration LATEST = Duration.ofHours(2);

  private SampleNotes() {}

  /**
   * The notes of an incident, oldest first.
   *
   * @param seed which incident it is
   * @param from when it was reported
   * @param to when it was solved, or the present instant; the last note of an open one is at most two hours old
   */
  public static List<Note> of(long seed, Instant from, Instant to, boolean open) {
    List<Note> notes = new ArrayList<>();
    Duration worked = Duration.between(from, to);
    notes.add(new Note(cut(from.plus(worked.dividedBy(4))), text(WORK, seed), false, false));
    if (seed % TOLD_EVERY == 0) {
      notes.add(new Note(cut(from.plus(worked.dividedBy(2))), text(TOLD, seed), true, false));
    }
    if (seed % ANSWERED_EVERY == 0) {
      Instant at = from.plus(worked.dividedBy(8).multipliedBy(5));
      notes.add(new Note(cut(at), text(ANSWERED, seed / ANSWERED_EVERY), true, true));
    }
    if (open) {
      Duration since = worked.dividedBy(8);
      Instant last = to.minus(since.compareTo(LATEST) < 0 ? since : LATEST);
      notes.add(new Note(cut(last), text(WORK, seed + 1), false, false));
    }
    return notes;
  }

  private static Instant cut(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  private static String text(List<String> texts, long seed) {
    return texts.get(Math.floorMod(seed, texts.size()));
  }

  /**
   * One of them.
   *
   * @param told whether the customer reads it
   * @param answer whether it is the customer who writes it
   */
  public record Note(Instant at, String text, boolean told, boolean answer) {}
}
