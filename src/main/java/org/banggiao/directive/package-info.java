/**
 * Conferences, the directives confirmed from their documents, and the closure of each at the next
 * conference. Nothing becomes a directive without a person.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "reading",
      "shell",
      "organisation",
      "search",
      "document",
      "task",
      "indicator"
    })
@org.jspecify.annotations.NullMarked
package org.banggiao.directive;
