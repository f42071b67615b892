package org.banggiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressLimitTest {

  private static final Instant NOON = Instant.parse("2026-03-05T05:00:00Z");

  private final AddressLimit limit = new AddressLimit(3);

  private void fail(String address, int times) {
    for (int i = 0; i < times; i++) {
      limit.failed(address, NOON);
    }
  }

  @Test
  void anAddressIsRefusedAfterSoManyFailuresAndOnlyThatOne() {
    fail("203.0.113.7", 2);
    assertThat(limit.reached("203.0.113.7", NOON)).isFalse();
    fail("203.0.113.7", 1);
    assertThat(limit.reached("203.0.113.7", NOON)).isTrue();
    assertThat(limit.reached("203.0.113.8", NOON)).isFalse();
  }

  @Test
  void aQuarterOfAnHourLaterItMayTryAgain() {
    fail("203.0.113.7", 3);
    assertThat(limit.reached("203.0.113.7", NOON.plus(Duration.ofMinutes(15)))).isTrue();
    assertThat(limit.reached("203.0.113.7", NOON.plus(Duration.ofMinutes(16)))).isFalse();
  }

  @Test
  void addressesOfOneIpv6NetworkCountTogether() {
    fail("2001:db8:1:2::1", 2);
    fail("2001:db8:1:2:ffff::9", 1);
    assertThat(limit.reached("2001:db8:1:2::77", NOON)).isTrue();
    assertThat(limit.reached("2001:db8:1:3::77", NOON)).isFalse();
  }

  @Test
  void aFloodOfAddressesPushesOutTheOldest() {
    fail("203.0.113.7", 3);
    for (int i = 0; i < 10_000; i++) {
      fail("198.51." + i / 256 + "." + i % 256, 1);
    }
    assertThat(limit.reached("203.0.113.7", NOON)).isFalse();
  }
}
