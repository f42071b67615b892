package example.broken;

import org.springframework.modulith.Modulithic;

/** Root of the broken house. */
@Modulithic
public final class BrokenHouse {
  private BrokenHouse() {}
}
