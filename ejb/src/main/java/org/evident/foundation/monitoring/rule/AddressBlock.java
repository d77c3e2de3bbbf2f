package org.evident.foundation.monitoring.rule;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block of addresses, written as a network with the count of the bits its addresses share: {@code 10.0.0.0/8}. An IPv4
 * address that is written as one of IPv6 counts as the IPv4 address it is.
 */
record AddressBlock(InetAddress network, int bits) {

  private static final Pattern WRITTEN = Pattern.compile("([0-9a-f.:]{2,45})/([0-9]{1,3})");
  private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

  /**
   * Addresses that lead to no server of the public network, or that carry another address within: this machine, links,
   * private networks, those of carriers, measuring and many receivers (RFC 6890, RFC 4193), and the ways from IPv6 to
   * IPv4 (RFC 6052, RFC 3056, RFC 4380).
   */
  static final List<AddressBlock> INSIDE =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "224.0.0.0/3",
              "::/96",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "2001::/32",
              "2002::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .map(AddressBlock::of)
          .flatMap(Optional::stream)
          .toList();

  private static final int BYTE = 8;

  /** Reads a block; empty for what is none, such as the name of a host, which nobody is asked about. */
  static Optional<AddressBlock> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()
        || !parts.group(1).contains(":") && !IPV4.matcher(parts.group(1)).matches()) {
      return Optional.empty();
    }
    try {
      InetAddress network = InetAddress.getByName(parts.group(1));
      int bits = Integer.parseInt(parts.group(2));
      return bits <= network.getAddress().length * BYTE
          ? Optional.of(new AddressBlock(network, bits))
          : Optional.empty();
    } catch (UnknownHostException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether an address is one of this block. */
  boolean holds(InetAddress address) {
    byte[] here = network.getAddress();
    byte[] there = address.getAddress();
    if (here.length != there.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 1 << (BYTE - 1 - bit % BYTE);
      if (((here[bit / BYTE] ^ there[bit / BYTE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
