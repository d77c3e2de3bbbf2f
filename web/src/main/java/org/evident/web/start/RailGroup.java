package org.evident.web.start;

import java.util.ArrayList;
import java.util.List;

/**
 * Ways of the rail under one heading.
 *
 * @param title the key of the heading, null for none
 * @param ways what stands under it
 */
public record RailGroup(String title, List<RailWay> ways) {

  RailGroup(String title) {
    this(title, new ArrayList<>());
  }

  /** Takes a way in where the reader may go it. */
  RailGroup add(boolean may, RailWay way) {
    if (may) {
      ways.add(way);
    }
    return this;
  }
}
