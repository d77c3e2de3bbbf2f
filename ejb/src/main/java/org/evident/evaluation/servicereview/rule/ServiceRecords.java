package org.evident.evaluation.servicereview.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one service brought into the review of its customer. The review carries it itself, so that a figure of a service opens
 * the records it was counted from, whatever becomes of the service's own review later (R4).
 *
 * @param service number of the service
 * @param records references of its incidents, with their place among lines of the same reference if that is not the first
 * @param evidence names of its further records, told apart in the same way
 */
public record ServiceRecords(String service, List<String> records, List<String> evidence) {
  public ServiceRecords {
    Objects.requireNonNull(service, "service");
    records = records.stream().sorted().toList();
    evidence = evidence.stream().sorted().toList();
  }

  /** What the reviews of a customer's services bring, in the order in which its review takes them together. */
  public static List<ServiceRecords> of(List<ReviewContent> services) {
    Places records = new Places();
    Places evidence = new Places();
    Map<EvidenceLine, String> known = new HashMap<>();
    List<ServiceRecords> parts = new ArrayList<>();
    for (ReviewContent service : services) {
      parts.add(
          new ServiceRecords(
              service.services().get(0).number(),
              service.records().stream().map(r -> records.next(r.reference())).toList(),
              service.evidence().stream()
                  .map(e -> known.computeIfAbsent(e, line -> evidence.next(line.name())))
                  .distinct()
                  .toList()));
    }
    return parts;
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
    Set<String> own = new HashSet<>(records);
    Set<String> others = new HashSet<>(evidence);
    Places record = new Places();
    Places other = new Places();
    List<RecordLine> lines =
        whole.records().stream().filter(r -> own.contains(record.next(r.reference()))).toList();
    Set<String> incidents = lines.stream().map(RecordLine::reference).collect(Collectors.toSet());
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
        lines,
        whole.outages().stream().filter(o -> o.service().equals(service)).toList(),
        whole.majorIncidents().stream().filter(m -> incidents.contains(m.reference())).toList(),
        List.of(),
        List.of(),
        whole.sections(),
        List.of(),
        List.of(),
        whole.evidence().stream().filter(e -> others.contains(other.next(e.name()))).toList());
  }

  /**
   * Tells lines of the same name apart by their order: an incident that changed its service stands in the review that was
   * frozen before it did, and in that of its new service.
   */
  private static final class Places {
    private final Map<String, Integer> seen = new HashMap<>();

    String next(String name) {
      int place = seen.merge(name, 1, Integer::sum);
      return place == 1 ? name : name + " " + place;
    }
  }
}
