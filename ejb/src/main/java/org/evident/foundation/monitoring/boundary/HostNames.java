package org.evident.foundation.monitoring.boundary;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** What the names of hosts stand for, at this moment. */
@FunctionalInterface
interface HostNames {

  /** The addresses of a host, none where nobody knows it. */
  List<InetAddress> of(String host);

  /** Asks the network. */
  static HostNames ofNetwork() {
    return host -> {
      try {
        return List.of(InetAddress.getAllByName(host));
      } catch (UnknownHostException unknown) {
        return List.of();
      }
    };
  }
}
