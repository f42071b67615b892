package org.banggiao.directive;

import org.jspecify.annotations.Nullable;

/** One row of the closure table: a directive of the conference before, and its line if drawn. */
public record ClosureLine(Directive directive, @Nullable Closure closure) {}
