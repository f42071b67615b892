package org.banggiao.directive.web;

import java.util.Optional;
import org.banggiao.document.Document;
import org.banggiao.document.DocumentAction;
import org.banggiao.kernel.Actor;
import org.springframework.stereotype.Component;

/** From a document to what it directs. */
@Component
class BesideAction implements DocumentAction {

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Link> on(Document document, Actor reader) {
    return document.read()
        ? Optional.of(
            new Link("/ban/chi-dao/van-ban/" + document.id(), "directive.look-through", true))
        : Optional.empty();
  }
}
