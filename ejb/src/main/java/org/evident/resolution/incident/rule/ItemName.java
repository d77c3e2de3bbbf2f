package org.evident.resolution.incident.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.evident.kernel.RuleBroken;

/**
 * The name of an item as a tool sends it. Many devices send what their maker left in the field; taken for a name it would make
 * one incident of trouble with different ones (INC-8).
 */
public final class ItemName {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final int FEW = 4;

  /** What stands where no name was given, without the signs between the letters. */
  private static final Set<String> NOBODYS =
      Set.of(
          "defaultstring",
          "default",
          "tobefilledbyoem",
          "oem",
          "none",
          "null",
          "nil",
          "unknown",
          "undefined",
          "unspecified",
          "notspecified",
          "notavailable",
          "notapplicable",
          "na",
          "invalid",
          "empty",
          "serialnumber",
          "systemserialnumber",
          "chassisserialnumber",
          "systemname",
          "systemproductname",
          "systemmanufacturer",
          "assettag",
          "noassettag",
          "localhost",
          "localhostlocaldomain",
          "127001",
          "0",
          "0123456789",
          "123456789",
          "1234567890",
          "0123456789abcdef");

  private ItemName() {}

  /** Whether many items are called that: a placeholder of a maker, one sign over and over, or none at all. */
  public static boolean isNobodys(String name) {
    String said = SIGNS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    boolean same = said.length() >= FEW && said.chars().distinct().count() == 1;
    return said.isEmpty() || same || NOBODYS.contains(said);
  }

  /**
   * Refuses a name that many items have; none at all says that it is about the service itself.
   *
   * @throws RuleBroken INC-8 at {@code item}
   */
  public static void require(String name) {
    if (name != null && !name.isBlank() && isNobodys(name)) {
      throw RuleBroken.at("item", "INC-8", name.strip());
    }
  }
}
