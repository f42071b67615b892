package org.banggiao.clause;

import org.jspecify.annotations.Nullable;

/**
 * Provisional application (VCLT 25).
 *
 * @param from the day it begins, from the action's own dates where it names them
 * @param who for whom, without an act of its own; null for those who notify it
 * @param until the last limit; null for the entry into force for the State itself
 * @param notice the delay after a notice that ends it; null for at once
 */
public record Provisional(
    Day from, @Nullable Who who, @Nullable Day until, @Nullable Delay notice) {}
