/**
 * The frame of every page: layout, language, paging, forms, refusals as pages or problem bodies,
 * long jobs, home cards. Holds no word of the trade; modules plug into its sockets and it never
 * learns their names.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.banggiao.shell;
