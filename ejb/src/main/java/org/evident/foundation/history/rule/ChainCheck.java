package org.evident.foundation.history.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.history.rule.Fault.Kind;

/**
 * Walks chains and seals and notes whatever does not fit: a changed, removed or moved entry, a last
 * entry taken off, a seal changed or taken out (GEN-2). First come the seals, then the entries, then
 * the ends noted beside them.
 */
public final class ChainCheck {

  private static final int NAMED_GAPS = 100;

  private final List<Fault> faults = new ArrayList<>();
  private final Map<Integer, Long> positions = new HashMap<>();
  private final Map<Integer, String> hashes = new HashMap<>();
  private final Map<String, String> sealed = new HashMap<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private final Set<String> gaps = new LinkedHashSet<>();
  private ChainSeal lastSeal = ChainSeal.NONE;

  /** Takes the next seal, in the order of their numbers, with the hash stored beside it. */
  public void seal(ChainSeal seal, String stored) {
    for (long gone = lastSeal.number() + 1; gone < seal.number(); gone++) {
      faults.add(Fault.of(Kind.SEAL_MISSING, gone));
    }
    boolean follows = seal.number() == lastSeal.number() + 1;
    if (!seal.hash().equals(stored) || (follows && !seal.previousHash().equals(lastSeal.hash()))) {
      faults.add(Fault.of(Kind.SEAL_CHANGED, seal.number()));
    }
    for (String head : seal.heads().split(" ")) {
      int last = head.lastIndexOf(':');
      sealed.put(head.substring(0, last), head.substring(last + 1));
    }
    lastSeal = seal;
  }

  /** Compares the last seal with what the system noted as the last. */
  public void sealHead(long number, String hash) {
    for (long gone = lastSeal.number() + 1; gone <= number; gone++) {
      faults.add(Fault.of(Kind.SEAL_MISSING, gone));
    }
    if (lastSeal.number() == number && !lastSeal.hash().equals(hash)) {
      faults.add(Fault.of(Kind.SEAL_CHANGED, number));
    }
  }

  /** Takes the next entry, in the order of chain and position, with the hash stored beside it. */
  public void entry(ChainedEntry entry, String stored) {
    take(entry, stored, true);
  }

  /** Takes the next entry without its words: that it is linked and sealed can be told, and not that its words are the same. */
  public void withheld(ChainedEntry entry, String stored) {
    take(entry, stored, false);
  }

  private void take(ChainedEntry entry, String stored, boolean whole) {
    long expected = positions.getOrDefault(entry.shard(), 0L) + 1;
    String before = hashes.getOrDefault(entry.shard(), ChainedEntry.BEGINNING);
    for (long gone = expected; gone < entry.position() && gaps.size() < NAMED_GAPS; gone++) {
      gaps.add(entry.shard() + ":" + gone);
    }
    if (whole && !entry.hash().equals(stored)) {
      suspects.add(new Suspect(entry, stored));
    } else if (entry.position() == expected && !entry.previousHash().equals(before)) {
      faults.add(Fault.of(Kind.ENTRY_UNLINKED, entry.place()));
    }
    String atSeal = sealed.remove(entry.place());
    if (atSeal != null && !atSeal.equals(stored)) {
      faults.add(Fault.of(Kind.ENTRY_NOT_SEALED, entry.place()));
    }
    positions.put(entry.shard(), entry.position());
    hashes.put(entry.shard(), stored);
  }

  /** Compares a chain's end with what the system noted as its end. */
  public void head(int shard, long position, String hash) {
    long found = positions.getOrDefault(shard, 0L);
    if (found != position || (found > 0 && !hashes.get(shard).equals(hash))) {
      faults.add(new Fault(Kind.END_MISSING, shard + ":" + position, String.valueOf(found)));
    }
  }

  /** All faults; sealed entries that nobody met are missing. Empty when the history is whole. */
  public List<Fault> faults() {
    List<Fault> all = new ArrayList<>(faults);
    Set<String> missing = new LinkedHashSet<>(gaps);
    suspects.forEach(suspect -> all.add(judge(suspect, missing)));
    missing.forEach(place -> all.add(Fault.of(Kind.ENTRY_MISSING, place)));
    sealed.keySet().stream()
        .sorted()
        .filter(place -> !gaps.contains(place))
        .forEach(place -> all.add(Fault.of(Kind.SEALED_MISSING, place)));
    return all;
  }

  /** An entry whose hash fits at another place that is wrong or empty has been moved from there. */
  private Fault judge(Suspect suspect, Set<String> missing) {
    ChainedEntry entry = suspect.entry();
    for (String place : places()) {
      int colon = place.indexOf(':');
      if (Integer.parseInt(place.substring(0, colon)) == entry.shard()
          && entry.at(Long.parseLong(place.substring(colon + 1))).hash().equals(suspect.hash())) {
        missing.remove(place);
        return new Fault(Kind.ENTRY_MOVED, entry.place(), place);
      }
    }
    return Fault.of(Kind.ENTRY_CHANGED, entry.place());
  }

  private Set<String> places() {
    Set<String> places = new LinkedHashSet<>(gaps);
    suspects.stream().limit(NAMED_GAPS).forEach(s -> places.add(s.entry().place()));
    return places;
  }

  private record Suspect(ChainedEntry entry, String hash) {}
}
