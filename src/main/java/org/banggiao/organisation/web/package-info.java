/** The pages and forms of {@code organisation}; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.organisation.web;
