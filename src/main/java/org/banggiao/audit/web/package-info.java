/** The pages and forms of {@code audit}; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.audit.web;
