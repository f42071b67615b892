/**
 * Lays out an official document as Decree 30/2020/ND-CP prescribes, as DOCX, PDF and HTML. Knows
 * boxes, fonts and numbering; never what the document is about.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.banggiao.paper;
