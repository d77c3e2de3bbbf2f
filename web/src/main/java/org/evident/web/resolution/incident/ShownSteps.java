package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The steps of a clock that fit on a page: a clock that ran for years has one for each day. */
@Named
@RequestScoped
public class ShownSteps {

  private static final int EITHER_END = 30;

  /** The steps to show first: all of a short list, or of any where all are asked for. */
  public <T> List<T> first(List<T> steps, boolean all) {
    return left(steps, all) == 0 ? steps : steps.subList(0, EITHER_END);
  }

  /** The steps to show after those left out. */
  public <T> List<T> last(List<T> steps, boolean all) {
    return left(steps, all) == 0
        ? List.of()
        : steps.subList(steps.size() - EITHER_END, steps.size());
  }

  /** How many steps are left out. */
  public int left(List<?> steps, boolean all) {
    return all ? 0 : Math.max(0, steps.size() - 2 * EITHER_END);
  }
}
