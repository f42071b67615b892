/**
 * The one follow-up engine: tasks with exactly one lead, deadlines, progress, evidence, submission,
 * acceptance; timeliness as a pure function. Knows where a task comes from only as a reference.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "shell", "organisation", "search", "document"})
@org.jspecify.annotations.NullMarked
package org.banggiao.task;
