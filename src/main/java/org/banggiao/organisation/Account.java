package org.banggiao.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person who may sign in; known by name and office only. */
public record Account(
    long id,
    String login,
    String displayName,
    Instant created,
    @Nullable Instant disabled,
    @Nullable Instant lockedUntil) {}
