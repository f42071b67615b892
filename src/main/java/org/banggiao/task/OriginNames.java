package org.banggiao.task;

import java.util.Collection;
import java.util.Map;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;

/**
 * Socket: how a record that this module knows only by reference is called, and where it is. Modules
 * above answer for their own kinds; without an answer the reference is shown.
 */
public interface OriginNames {

  /** Title as the reader may see it, and address. */
  record Name(String title, String href) {}

  /** Names of those that the module knows, in one call; others are left out. */
  Map<RecordRef, Name> names(Collection<RecordRef> records, Actor reader);
}
