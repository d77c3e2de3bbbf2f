package org.evident.agreement.servicelevel.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evident.kernel.Priority;

/**
 * What one version of an agreement promises for requests of single models (AGR-7).
 *
 * @param promised in any order
 */
public record ModelTargets(List<Promise> promised) {

  /** Of an agreement that knows no models. */
  public static final ModelTargets NONE = new ModelTargets(List.of());

  public ModelTargets {
    promised = List.copyOf(promised);
  }

  /**
   * What holds for a request; empty where the target for all models does.
   *
   * @param service the key of its service; a target of the model for this service precedes the one for any
   */
  public Optional<Promise> promise(String model, long service, Priority priority) {
    String key = ModelTarget.key(model);
    return promised.stream()
        .filter(one -> one.target.priority() == priority)
        .filter(one -> ModelTarget.key(one.model).equals(key))
        .filter(one -> one.service == null || one.service == service)
        .max(Comparator.comparing(one -> one.target.condition()));
  }

  /**
   * A target for requests of one model.
   *
   * @param service the key of the one service it is for, null for any
   * @param target under the condition that follows from that
   */
  public record Promise(String model, Long service, Target target) {
    public Promise {
      target =
          target.under(service == null ? TargetCondition.MODEL : TargetCondition.SERVICE_MODEL);
    }
  }
}
