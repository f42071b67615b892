package org.banggiao.shell;

import java.util.Optional;
import org.banggiao.kernel.Actor;

/** Who is signed in on this request; the module that knows people answers. */
public interface CurrentActor {

  Optional<Actor> find();
}
