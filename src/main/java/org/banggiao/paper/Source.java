package org.banggiao.paper;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list of sources at the end; its number is its place in the list, from 1.
 *
 * @param text what is cited: document, number, date, passage
 * @param address where to look: printed as text, a link only when it starts with http(s)
 */
public record Source(String text, @Nullable String address) {

  /** The address if a reader may follow it: well formed, http or https. */
  Optional<URI> link() {
    if (address == null || !address.matches("https?://[^\\s<>\"]+")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(address));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
