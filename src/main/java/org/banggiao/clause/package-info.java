/**
 * What the final clauses of a treaty say, as rules: when it enters into force, for whom, between
 * whom and until when, each answer with its working. Computes only; it stores nothing, asks no
 * clock, and never guesses a date the depositary has not stated and no rule gives.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.banggiao.clause;
