package org.banggiao.organisation;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed sign-ins by address, over a quarter of an hour. Kept in memory for at most 10,000
 * addresses, the longest untouched going first: a flood forgets, it does not fill the machine.
 */
final class AddressLimit {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int ADDRESSES = 10_000;

  private final int attempts;
  private final Map<String, ArrayDeque<Instant>> failures =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArrayDeque<Instant>> eldest) {
          return size() > ADDRESSES;
        }
      };

  AddressLimit(int attempts) {
    this.attempts = attempts;
  }

  synchronized boolean reached(String address, Instant now) {
    ArrayDeque<Instant> known = failures.get(network(address));
    if (known == null) {
      return false;
    }
    while (!known.isEmpty() && known.peekFirst().isBefore(now.minus(WINDOW))) {
      known.removeFirst();
    }
    return known.size() >= attempts;
  }

  synchronized void failed(String address, Instant now) {
    ArrayDeque<Instant> known =
        failures.computeIfAbsent(network(address), a -> new ArrayDeque<>(2));
    if (known.size() >= attempts) {
      known.removeFirst();
    }
    known.addLast(now);
  }

  /** One subscriber holds a whole /64 of IPv6, so that is what is counted. */
  static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == 16 ? Arrays.toString(Arrays.copyOf(bytes, 8)) : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
