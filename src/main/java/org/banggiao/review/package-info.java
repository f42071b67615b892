/**
 * The yearly review: outline, findings that cannot be built without a citation, closure table,
 * frozen editions, DOCX and PDF. Lets nobody type a figure.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "paper",
      "shell",
      "organisation",
      "document",
      "task",
      "indicator",
      "directive"
    })
@org.jspecify.annotations.NullMarked
package org.banggiao.review;
