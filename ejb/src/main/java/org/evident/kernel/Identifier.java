package org.evident.kernel;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What other systems call something by. Many send what a maker left in the field where they have nothing to say; taken for a
 * name it would make one of different things.
 */
public final class Identifier {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final Pattern DIGITS = Pattern.compile("[0-9]++");
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

  private Identifier() {}

  /** Whether many things are called that: a placeholder of a maker, one sign over and over, or none at all. */
  public static boolean isNobodys(String name) {
    String said = said(name);
    boolean same = said.length() >= FEW && said.chars().distinct().count() == 1;
    return said.isEmpty() || same || NOBODYS.contains(said);
  }

  /** The same of what may be counted, so that every number but zero is one thing's own. */
  public static boolean isNobodysNumber(String name) {
    String number = name.strip();
    boolean counted = DIGITS.matcher(number).matches() && number.chars().anyMatch(c -> c != '0');
    return isNobodys(name) && !counted;
  }

  private static String said(String name) {
    return SIGNS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
