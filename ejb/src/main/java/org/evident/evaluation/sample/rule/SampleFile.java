package org.evident.evaluation.sample.rule;

import java.util.List;

/**
 * A file of simple records.
 *
 * @param path of its kind of record, for instance {@code outages}
 * @param lines the heading and the lines, each with its end
 */
public record SampleFile(String path, List<String> lines) {

  /** The maintenance windows, which outages refer to. */
  public static SampleFile windows(SampleDays days) {
    return SampleOutages.windows(days);
  }

  /** What continuity asks of services, and when plans were invoked. */
  public static List<SampleFile> continuity(SampleDays days) {
    return List.of(SampleSafety.needs(), SampleSafety.invocations(days));
  }

  /** Every other file of the past of the demo organisation, those that others refer to first. */
  public static List<SampleFile> all(SampleDays days) {
    return List.of(
        SampleOutages.outages(days),
        SampleChanges.changes(days),
        SampleRequests.requests(days),
        SampleCosts.costs(days),
        SampleCosts.units(days),
        SampleVoices.surveys(days),
        SampleVoices.answers(days),
        SampleVoices.complaints(days),
        SampleReleases.releases(days),
        SampleSafety.tests(days),
        SampleProblems.problems(days),
        SampleProblems.knownErrors(days),
        SampleProblems.suppliers(days),
        SampleCounts.sessions(days));
  }
}
