/**
 * The append-only, hash-chained trail of every act, written in the transaction of the act, and its
 * reading page. Hears domain events; nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "shell", "organisation"})
@org.jspecify.annotations.NullMarked
package org.banggiao.audit;
