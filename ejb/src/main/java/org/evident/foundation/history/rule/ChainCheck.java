package org.evident.foundation.history.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks chains and seals and notes whatever does not fit: a changed, removed or moved entry, a last
 * entry taken off, a seal changed or taken out (GEN-2).
 */
public final class ChainCheck {

  private final List<String> faults = new ArrayList<>();
  private final Map<Integer, Long> positions = new HashMap<>();
  private final Map<Integer, String> hashes = new HashMap<>();
  private final Map<String, String> sealed = new HashMap<>();
  private ChainSeal lastSeal = ChainSeal.NONE;

  /** Takes the next seal, in the order of their numbers, with the hash stored beside it. */
  public void seal(ChainSeal seal, String stored) {
    if (seal.number() != lastSeal.number() + 1 || !seal.previousHash().equals(lastSeal.hash())) {
      faults.add("seal " + (lastSeal.number() + 1) + " is missing or changed");
    }
    if (!seal.hash().equals(stored)) {
      faults.add("seal " + seal.number() + " was changed");
    }
    for (String head : seal.heads().split(" ")) {
      int last = head.lastIndexOf(':');
      sealed.put(head.substring(0, last), head.substring(last + 1));
    }
    lastSeal = seal;
  }

  /** Takes the next entry, in the order of chain and position, with the hash stored beside it. */
  public void entry(ChainedEntry entry, String stored) {
    long expected = positions.getOrDefault(entry.shard(), 0L) + 1;
    String before = hashes.getOrDefault(entry.shard(), ChainedEntry.BEGINNING);
    if (entry.position() != expected) {
      faults.add("entry " + entry.shard() + ":" + expected + " is missing");
    } else if (!entry.previousHash().equals(before)) {
      faults.add("entry " + entry.shard() + ":" + entry.position() + " follows another one");
    }
    if (!entry.hash().equals(stored)) {
      faults.add("entry " + entry.shard() + ":" + entry.position() + " was changed");
    }
    String atSeal = sealed.remove(entry.shard() + ":" + entry.position());
    if (atSeal != null && !atSeal.equals(stored)) {
      faults.add("entry " + entry.shard() + ":" + entry.position() + " is not the sealed one");
    }
    positions.put(entry.shard(), entry.position());
    hashes.put(entry.shard(), stored);
  }

  /** Compares a chain's end with what the system noted as its end. */
  public void head(int shard, long position, String hash) {
    long found = positions.getOrDefault(shard, 0L);
    if (found != position || (found > 0 && !hashes.get(shard).equals(hash))) {
      faults.add("chain " + shard + " ends at " + found + " instead of " + position);
    }
  }

  /** All faults; sealed entries that nobody met are missing. Empty when the history is whole. */
  public List<String> faults() {
    List<String> all = new ArrayList<>(faults);
    sealed.keySet().stream()
        .sorted()
        .forEach(key -> all.add("sealed entry " + key + " is missing"));
    return all;
  }
}
