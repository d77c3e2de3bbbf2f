package org.evident.foundation.monitoring.boundary;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.monitoring.rule.PullAddress;
import org.evident.kernel.RuleBroken;
import org.evident.kernel.Setting;

/**
 * Leads a call to the very address that was looked at, so that a name that stands for another one a moment later is of no use
 * to whoever owns it. The client of the JDK takes no address beside a name; it does take the address of a proxy, and what it
 * asks of a proxy every server of HTTP/1.1 understands as asked of itself (RFC 9112, 3.2.2). With HTTPS it is the certificate
 * that tells another host from the one named.
 */
final class CheckedHost extends ProxySelector {

  private final HostNames names;

  CheckedHost(HostNames names) {
    this.names = names;
  }

  /** The hosts and networks an administrator has named, if any. */
  static List<String> listed() {
    return Arrays.stream(Setting.PULL_HOSTS.text().split("\\s+"))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  @Override
  public List<Proxy> select(URI uri) {
    if ("https".equalsIgnoreCase(uri.getScheme())) {
      return List.of(Proxy.NO_PROXY);
    }
    PullAddress address = PullAddress.of(uri.getScheme() + "://" + uri.getAuthority());
    List<InetAddress> found = names.of(address.host());
    if (found.isEmpty()) {
      throw RuleBroken.at("address", "CAP.PULL.UNKNOWN", address.host());
    }
    address.require(listed(), found);
    return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(found.get(0), address.port())));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // Whoever asks is told by the call itself.
  }
}
