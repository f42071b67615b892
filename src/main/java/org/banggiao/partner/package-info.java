/**
 * Who may act between states: existing and extinct states, organisations, territories, with their
 * names, codes and days of existence. Takes no side on status: it says what a source calls each and
 * since when.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "shell", "organisation", "search"})
@org.jspecify.annotations.NullMarked
package org.banggiao.partner;
