package org.evident.foundation.waiting.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.Role;

/** A room in which something can wait for people. */
public interface Heaped {

  /**
   * What can wait for somebody here, and no more than they may see.
   *
   * @param caller one of the provider's people
   * @param reach how far each of their roles reaches (PTY-10)
   */
  List<Heap> heaps(Caller caller, Map<Role, Set<Scope>> reach);
}
