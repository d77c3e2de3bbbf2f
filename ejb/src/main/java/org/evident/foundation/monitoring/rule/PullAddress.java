package org.evident.foundation.monitoring.rule;

import java.net.InetAddress;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evident.kernel.RuleBroken;

/**
 * Where a monitoring server is. The server asks it in its own name and from inside its network, so what people may name is
 * narrow: the web's two protocols, a host by name or IPv4 address, and nothing inside a network ({@link
 * AddressBlock#INSIDE}) but what an administrator has named.
 *
 * @param base ends without a slash; the paths of the query interface follow
 */
public record PullAddress(URI base) {

  private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");
  private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9._~-]++)*+");
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /**
   * Reads an address.
   *
   * @throws RuleBroken CAP.SOURCE.ADDRESS at {@code address}
   */
  public static PullAddress of(String written) {
    String text = written == null ? "" : written.strip();
    try {
      URI uri = URI.create(text.replaceFirst("(?<!/)/++$", ""));
      String scheme = lower(uri.getScheme());
      boolean plain =
          uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
      if (plain
          && List.of("http", "https").contains(scheme)
          && HOST.matcher(lower(uri.getHost())).matches()
          && PATH.matcher(String.valueOf(uri.getRawPath())).matches()) {
        return new PullAddress(uri);
      }
    } catch (IllegalArgumentException unreadable) {
      // Told below, as for an address that may not be.
    }
    throw RuleBroken.at("address", "CAP.SOURCE.ADDRESS", text);
  }

  /** The host, in small letters. */
  public String host() {
    return lower(base.getHost());
  }

  /** The port, also where the protocol says it. */
  public int port() {
    int usual = "https".equals(lower(base.getScheme())) ? HTTPS : HTTP;
    return base.getPort() < 0 ? usual : base.getPort();
  }

  /**
   * Refuses to be asked what may not be.
   *
   * @param listed what an administrator has named: hosts, with or without a port, and networks as {@code 10.0.0.0/8}; if
   *     there is anything, only that is asked
   * @param found what the host's name stands for at this moment
   * @throws RuleBroken CAP.SOURCE.LISTED or CAP.SOURCE.INSIDE at {@code address}
   */
  public void require(Collection<String> listed, Collection<InetAddress> found) {
    if (listed.isEmpty()) {
      if (found.stream().anyMatch(one -> isWithin(AddressBlock.INSIDE, one))) {
        throw RuleBroken.at("address", "CAP.SOURCE.INSIDE", host());
      }
    } else if (!isNamed(listed) && !isOfNetworks(listed, found)) {
      throw RuleBroken.at("address", "CAP.SOURCE.LISTED", host() + ":" + port());
    }
  }

  private boolean isNamed(Collection<String> listed) {
    return listed.stream()
        .map(PullAddress::lower)
        .anyMatch(one -> one.equals(host()) || one.equals(host() + ":" + port()));
  }

  private static boolean isOfNetworks(Collection<String> listed, Collection<InetAddress> found) {
    List<AddressBlock> networks =
        listed.stream()
            .map(PullAddress::lower)
            .map(AddressBlock::of)
            .flatMap(Optional::stream)
            .toList();
    return !found.isEmpty() && found.stream().allMatch(one -> isWithin(networks, one));
  }

  private static boolean isWithin(List<AddressBlock> blocks, InetAddress address) {
    return blocks.stream().anyMatch(block -> block.holds(address));
  }

  private static String lower(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
