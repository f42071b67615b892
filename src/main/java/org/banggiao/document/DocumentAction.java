package org.banggiao.document;

import java.util.Optional;
import org.banggiao.kernel.Actor;

/**
 * The socket of the document page: a module that makes records from documents offers its button
 * there, and this module never learns its name.
 */
public interface DocumentAction {

  /** Position from the left. */
  int order();

  /** The button for this document and reader; empty when there is nothing to do. */
  Optional<Link> on(Document document, Actor reader);

  /**
   * @param href address without the language prefix
   * @param key message key of the words on the button
   * @param main whether it is the main act of the page
   */
  record Link(String href, String key, boolean main) {}
}
