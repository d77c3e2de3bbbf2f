package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.assurance.availability.boundary.HealthView;
import org.evident.assurance.availability.boundary.ServiceHealth;

/** How all services are, the worst first, and what each stands on. */
@Named
@RequestScoped
public class HealthPage {

  private static final List<String> WORST_FIRST = List.of("DOWN", "DEGRADED", "NOT_MEASURED", "UP");

  @Inject private ServiceHealth availability;

  private List<HealthView> all;
  private Map<String, HealthView> byNumber;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    all =
        availability.all().stream()
            .sorted(
                Comparator.comparing((HealthView one) -> WORST_FIRST.indexOf(one.state()))
                    .thenComparing(one -> !"MISSED".equals(one.verdict())))
            .toList();
    byNumber = all.stream().collect(Collectors.toMap(HealthView::number, one -> one));
  }

  /** Every service the reader sees. */
  public List<HealthView> all() {
    if (all == null) {
      open();
    }
    return all;
  }

  /** What something a service requires is called: a service by its name, a component as it is. */
  public String name(String required) {
    all();
    HealthView service = byNumber.get(required);
    return service == null ? required.replaceFirst("^component ", "") : service.name();
  }

  /** How something required is now; empty for a component, of which only outages tell. */
  public String state(String required) {
    all();
    HealthView service = byNumber.get(required);
    return service == null ? "" : service.state();
  }
}
