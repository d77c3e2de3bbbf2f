package org.evident.evaluation.servicereview.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one service brought into the review of its customer. The review carries it itself, so that a figure of a service opens
 * the records it was counted from, whatever becomes of the service's own review later (R4).
 *
 * @param service number of the service
 * @param records references of its incidents
 * @param evidence names of its further records
 */
public record ServiceRecords(String service, List<String> records, List<String> evidence) {
  public ServiceRecords {
    Objects.requireNonNull(service, "service");
    records = records.stream().sorted().toList();
    evidence = evidence.stream().sorted().toList();
  }

  /** What the review of a service brings. */
  public static ServiceRecords of(ReviewContent service) {
    return new ServiceRecords(
        service.services().get(0).number(),
        service.records().stream().map(RecordLine::reference).toList(),
        service.evidence().stream().map(EvidenceLine::name).distinct().toList());
  }

  /**
   * The records of one service within the review of its customer, as the content of a review without figures; empty where the
   * review does not tell them apart, as those written first do not.
   */
  public static Optional<ReviewContent> within(ReviewContent customer, String service) {
    return customer.parts().stream()
        .filter(part -> part.service().equals(service))
        .findFirst()
        .map(part -> part.cut(customer));
  }

  private ReviewContent cut(ReviewContent whole) {
    Set<String> incidents = new HashSet<>(records);
    Set<String> others = new HashSet<>(evidence);
    return new ReviewContent(
        ReviewKind.SERVICE,
        whole.period(),
        whole.zone(),
        whole.start(),
        whole.end(),
        whole.customer(),
        whole.services().stream().filter(s -> s.number().equals(service)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        whole.records().stream().filter(r -> incidents.contains(r.reference())).toList(),
        whole.outages().stream().filter(o -> o.service().equals(service)).toList(),
        whole.majorIncidents().stream().filter(m -> incidents.contains(m.reference())).toList(),
        List.of(),
        List.of(),
        whole.sections(),
        List.of(),
        List.of(),
        whole.evidence().stream().filter(e -> others.contains(e.name())).toList());
  }
}
