/**
 * The treaty register: instruments, their texts, every action on them by the actor of the time, and
 * who is bound to what since when, as of any date. Decides nothing: what a depositary states is
 * kept beside what the clause gives, and a difference is shown.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "shell",
      "organisation",
      "search",
      "partner",
      "task",
      "clause",
      "paper"
    })
@org.jspecify.annotations.NullMarked
package org.banggiao.treaty;
